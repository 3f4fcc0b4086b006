package dev.patchbay.linkedapi.workflow;

/**
 * What may stand at the root of a workflow: what needs no target, and what has been told its
 * target.
 */
public sealed interface RootAction extends Action
    permits NvSearchCompanies,
        NvSearchPeople,
        NvSyncInbox,
        StCreatePost,
        StRetrieveConnections,
        StRetrieveFeed,
        StRetrieveInvitations,
        StRetrievePendingRequests,
        StRetrievePerformance,
        StRetrieveProfileViewers,
        StRetrieveSSI,
        StSearchCompanies,
        StSearchJobs,
        StSearchPeople,
        StSearchPosts,
        StSyncInbox,
        StSyncNetwork,
        TargetedAction {}
