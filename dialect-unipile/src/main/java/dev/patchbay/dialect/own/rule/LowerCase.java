package dev.patchbay.dialect.own.rule;

/** Constants that the vendor spells in lower case; all others are spelled as here. */
public interface LowerCase {}
