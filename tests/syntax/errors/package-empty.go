// Nothing but a comment.
/* ERROR "package statement must be first" */