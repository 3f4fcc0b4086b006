package dev.patchbay.unipile;

/** Constants that Unipile spells in lower case; all others are spelled as here. */
interface LowerCase {}
