package dev.patchbay.linkedapi.workflow;

/** What may stand below a list of people in Sales Navigator. */
public sealed interface NvPeopleListChild extends Action permits NvDoForPeople {}
