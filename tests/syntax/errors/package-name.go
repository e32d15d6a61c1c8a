package 7 /* ERROR "unexpected literal 7, expected name" */

var x = (
