package dev.patchbay.linkedapi.workflow;

/** What may stand below a list of people on linkedin.com. */
public sealed interface PeopleListChild extends Action permits StDoForPeople {}
