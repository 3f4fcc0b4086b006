package dev.patchbay.dialect.own;

/** Constants that the vendor spells in lower case; all others are spelled as here. */
interface LowerCase {}
