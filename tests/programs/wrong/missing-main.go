// A program without a main function.
package main

func Main() {}

func helper() {}
