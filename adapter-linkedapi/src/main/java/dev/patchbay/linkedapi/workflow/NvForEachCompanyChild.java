package dev.patchbay.linkedapi.workflow;

/**
 * What may, by the look of it, be done for each company of a list in Sales Navigator; nothing of it
 * is documented.
 */
public sealed interface NvForEachCompanyChild extends Action permits OpenChild, NvOpenCompanyPage {}
