"""What sheets say in each language: words as data, one module for one kind of word."""
