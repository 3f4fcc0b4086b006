package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;

/** The {@code CompanyProfile} object (dossier A.3.4). */
final class CompanyJson {

  private static final List<String> PERMISSIONS =
      List.of(
          "canMembersInviteToFollow",
          "canReadContentSuggestions",
          "canReadMessages",
          "canUpdateOrganizationProfile",
          "canCreateOrganicShare",
          "canReadAdminDashboard",
          "canReadOrganizationActivity",
          "canEditCurators",
          "canManageOrganizationalPageFollow",
          "canReadOrganizationFollowerAnalytics",
          "canInviteMemberToFollow",
          "canReadOrganizationLeadsAnalytics",
          "canEditPendingAdministrators",
          "canManageMessagingAccess",
          "canSeeEmployeeExperienceAsMember",
          "canEmployeesInviteToFollow",
          "canSeeOrganizationAdministrativePage",
          "canManageAdminRoles",
          "canEditOrganizationDetails",
          "canApproveContent",
          "canViewTeamPerformance",
          "canManageOrganizationSettings",
          "canAccessAdvancedAnalytics",
          "canModerateComments",
          "canCreateAds",
          "canManageAdBudgets",
          "canEditPageTheme",
          "canPublishNewsletters",
          "canEditCustomTabs",
          "canManageIntegrations",
          "canAssignRoles",
          "canApprovePendingMembers",
          "canEditCareerPageSettings",
          "canViewBillingInformation");

  private CompanyJson() {}

  static JsonObject profile(JsonObject company) {
    String id = company.text("id");
    JsonObject permissions = JsonObject.empty();
    PERMISSIONS.forEach(name -> permissions.put(name, false));
    JsonObject json =
        JsonObject.tagged("CompanyProfile")
            .put("id", id)
            .put("name", company.text("name"))
            .put("description", company.text("description"))
            .put("entity_urn", "urn:li:fsd_company:" + id)
            .put("public_identifier", company.text("slug"))
            .put("profile_url", Urls.company(company))
            // Newer than the specification: the vendor's own SDK (1.9.3) demands it.
            .put("default_locale", "en_US")
            .putIfPresent("tagline", company.textOrNull("tagline"))
            .putIfPresent("followers_count", company.value("followers"))
            .putIfPresent("is_following", company.value("following"))
            .putIfPresent("is_employee", company.value("employee"))
            .put(
                "hashtags",
                company.texts("hashtags").stream()
                    .map(title -> JsonObject.empty().put("title", title))
                    .toList())
            .put(
                "messaging",
                JsonObject.empty()
                    .put("is_enabled", true)
                    .put("id", company.text("mailbox"))
                    .put("entity_urn", "urn:li:fsd_profile:" + company.text("mailbox")))
            .put("claimed", company.flag("claimed"))
            .put("viewer_permissions", permissions)
            .put("organization_type", company.textOrNull("type"))
            .put(
                "locations",
                company.objects("locations").stream().map(CompanyJson::location).toList())
            .putIfPresent("logo", company.textOrNull("logoUrl"));
    if (company.has("activities")) {
      json.put("activities", company.list("activities"));
    }
    json.putIfPresent("employee_count", company.value("employees"));
    if (company.object("size").has("to")) {
      json.put("employee_count_range", company.object("size"));
    }
    json.putIfPresent("website", company.textOrNull("website"))
        .putIfPresent("foundation_date", company.textOrNull("founded"))
        .putIfPresent("phone", company.textOrNull("phone"));
    if (company.has("growth")) {
      json.put("insights", insights(company.object("growth")));
    }
    if (company.has("funding")) {
      json.put("crunchbase_funding", funding(company.object("funding")));
    }
    return json;
  }

  private static JsonObject location(JsonObject place) {
    return JsonObject.empty()
        .put("is_headquarter", place.flag("headquarters"))
        .put("country", place.text("country"))
        .put("city", place.text("city"))
        .putIfPresent("postalCode", place.textOrNull("postalCode"))
        .put("street", place.list("street"))
        .putIfPresent("description", place.textOrNull("description"))
        .putIfPresent("area", place.textOrNull("area"));
  }

  private static JsonObject insights(JsonObject growth) {
    return JsonObject.empty()
        .put(
            "employeesCount",
            JsonObject.empty()
                .put("totalCount", growth.number("total", 0))
                .put("averageTenure", growth.text("averageTenure"))
                .put("employeesCountGraph", growth.list("graph"))
                .put(
                    "growthGraph",
                    growth.objects("periods").stream()
                        .map(
                            period ->
                                JsonObject.empty()
                                    .put("monthRange", period.number("months", 0))
                                    .put("growthPercentage", period.number("percentage", 0)))
                        .toList()));
  }

  private static JsonObject funding(JsonObject funding) {
    JsonObject last = funding.object("last");
    return JsonObject.empty()
        .put("last_updated_at", funding.text("updatedAt"))
        .put("company_url", funding.text("url"))
        .put(
            "rounds",
            JsonObject.empty()
                .put("url", funding.text("roundsUrl"))
                .put("total_count", funding.number("total", 0))
                .put(
                    "last_round",
                    JsonObject.empty()
                        .put("announced_on", last.text("announcedOn"))
                        .put("url", last.text("url"))
                        .put("funding_type", last.text("type"))
                        .put("investors_count", last.number("investors", 0))
                        .put("lead_investors", last.list("lead"))
                        .put("money_raised", last.object("raised"))));
  }
}
