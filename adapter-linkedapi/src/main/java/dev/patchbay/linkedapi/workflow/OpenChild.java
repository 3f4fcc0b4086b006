package dev.patchbay.linkedapi.workflow;

/**
 * An action of which the vendor does not say below which others it may stand. It goes below actions
 * of which it does not say what they take, with {@code thenUndocumented}.
 */
public sealed interface OpenChild extends NvForEachCompanyChild
    permits NvDoForCompanies,
        NvManageConversation,
        NvSyncInbox,
        StAcceptInvitation,
        StCreateRepost,
        StDoForCompanies,
        StDoForPosts,
        StIgnoreInvitation,
        StOpenJob,
        StReactToComment,
        StReplyToComment,
        StRetrieveFeed,
        StRetrieveInvitations,
        StRetrievePerformance,
        StRetrieveProfileViewers,
        StRetrieveSSI,
        StSearchJobs,
        StSearchPosts,
        StSyncInbox,
        StSyncNetwork {}
