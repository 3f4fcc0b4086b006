package dev.patchbay.unipile.contract;

import dev.patchbay.value.TermKind;
import java.util.List;

/** Where the terms of an argument are from, where the pack names no lookup for it. */
final class Catalogues {
  private static final List<String> TEXT =
      List.of("salesNavigatorPeople.currentCompanies", "salesNavigatorPeople.currentTitles");

  private Catalogues() {}

  static boolean takesText(String key) {
    return TEXT.stream().anyMatch(key::startsWith);
  }

  static TermKind of(String key) {
    boolean sales = key.startsWith("salesNavigator");
    String name = key.substring(key.indexOf('.') + 1);
    if (name.contains("ompanies")) {
      return TermKind.COMPANY;
    } else if (name.contains("Titles")) {
      return TermKind.JOB_TITLE;
    } else if (name.contains("schools")) {
      return TermKind.SCHOOL;
    } else if (name.contains("ocation") || name.contains("eadquarters")) {
      return sales ? TermKind.REGION : TermKind.LOCATION;
    } else if (name.contains("postalCodes")) {
      return TermKind.POSTAL_CODE;
    } else if (name.contains("ndustries")) {
      return sales ? TermKind.SALES_INDUSTRY : TermKind.INDUSTRY;
    } else if (name.contains("epartment") || name.contains("functions")) {
      return TermKind.DEPARTMENT;
    } else if (name.contains("savedSearch")) {
      return TermKind.SAVED_SEARCH;
    } else if (name.contains("recentSearch")) {
      return TermKind.RECENT_SEARCH;
    } else if (name.contains("accountLists")) {
      return TermKind.ACCOUNT_LIST;
    } else if (name.contains("leadLists")) {
      return TermKind.LEAD_LIST;
    } else if (name.contains("savedAccounts")) {
      return TermKind.SAVED_ACCOUNT;
    } else if (name.contains("skills")) {
      return TermKind.SKILL;
    } else if (name.contains("groups")) {
      return TermKind.GROUP;
    } else if (name.contains("hiringProjects")) {
      return TermKind.HIRING_PROJECT;
    } else if (name.contains("technologies")) {
      return TermKind.TECHNOLOGY;
    } else if (name.contains("personas")) {
      return TermKind.PERSONA;
    } else if (name.contains("savedFilter")) {
      return TermKind.SAVED_FILTER;
    }
    return TermKind.COMPANY;
  }
}
