// Ties the functions that call each other across files: here, and nowhere else, they all meet.
import type { Mutual } from './checker.ts';
import { objDecl } from './decl.ts';
import { rawExpr } from './expr.ts';
import { funcType } from './signature.ts';
import { funcBody, stmt, stmtList } from './stmt.ts';
import { declaredType, genericType } from './type-expr.ts';

export const MUTUAL: Mutual = { rawExpr, type: declaredType, genericType, objDecl, funcBody, stmtList, stmt, funcType };
