import /* ERROR "package statement must be first" */ "fmt"
