package dev.patchbay.linkedapi.workflow;

/** What may be done on a person's page. */
public sealed interface PersonPageChild extends Action
    permits NvOpenPersonPage,
        NvSyncConversation,
        StCheckConnectionStatus,
        StRemoveConnection,
        StRetrievePersonComments,
        StRetrievePersonEducation,
        StRetrievePersonExperience,
        StRetrievePersonLanguages,
        StRetrievePersonPosts,
        StRetrievePersonReactions,
        StRetrievePersonSkills,
        StSendConnectionRequest,
        StSendMessage,
        StSyncConversation,
        StWithdrawConnectionRequest {}
