package dev.patchbay.linkedapi.workflow;

/** What may be done for each person of a list in Sales Navigator. */
public sealed interface NvDoForPeopleChild extends Action permits NvOpenPersonPage {}
