"""Write: whom to, what for, in which words, from whom; the live page beside it."""
