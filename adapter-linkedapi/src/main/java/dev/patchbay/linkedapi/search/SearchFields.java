package dev.patchbay.linkedapi.search;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.linkedapi.post.PostFields;
import dev.patchbay.linkedapi.profile.ProfileFields;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.support.read.Components;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which fields of rows are filled (the dossier's section 7.3); the rest is never filled. */
final class SearchFields {
  private static final String NEW = "known to newer servers only";
  private static final Set<String> MARKED_NEW =
      Set.of("networkDistance", "similarMatch", "myReaction", "mine");

  private static final Set<String> SECTIONS =
      Set.of("positions", "education", "skills", "languages", "posts", "comments", "reactions");

  private SearchFields() {}

  static List<FieldCapability> people() {
    return opening(
        fields(
            PersonHit.class,
            Set.of("name", "headline", "location", "pictureUrl", "networkDistance", "opened")));
  }

  static List<FieldCapability> salesPeople() {
    return opening(
        fields(
            PersonHit.class,
            Set.of("name", "currentTitle", "location", "pictureUrl", "networkDistance", "opened")));
  }

  /** What a profile never tells, the profile of an opened hit does not tell either. */
  private static List<FieldCapability> opening(List<FieldCapability> hit) {
    List<FieldCapability> all = new ArrayList<>(hit);
    for (FieldCapability field : ProfileFields.PERSON) {
      if (field.name().contains(".")) {
        continue;
      }
      String name = "opened." + field.name();
      if (field.filled() == Filled.NEVER) {
        all.add(new FieldCapability(name, Filled.NEVER, field.reason()));
      } else if (SECTIONS.contains(field.name())) {
        all.add(new FieldCapability(name, Filled.NEVER, "opening a hit asks for no sections"));
      }
    }
    return List.copyOf(all);
  }

  static List<FieldCapability> companies() {
    List<FieldCapability> fields =
        new ArrayList<>(fields(Company.class, Set.of("name", "industries", "location", "logoUrl")));
    Set<String> page =
        Set.of(
            "description",
            "specialties",
            "headquarters",
            "locations",
            "size",
            "employees",
            "jobListings",
            "founded",
            "website",
            "ventureFunded");
    fields.replaceAll(
        field ->
            page.contains(field.name())
                ? new FieldCapability(field.name(), Filled.SOMETIMES, "of opened companies")
                : field);
    return List.copyOf(fields);
  }

  static List<FieldCapability> salesCompanies() {
    return fields(Company.class, Set.of("name", "industries", "employees", "size", "logoUrl"));
  }

  static List<FieldCapability> posts() {
    List<FieldCapability> fields =
        new ArrayList<>(
            fields(
                Post.class,
                Set.of(
                    "text",
                    "postedAt",
                    "author",
                    "reactions",
                    "comments",
                    "reposts",
                    "myReaction",
                    "mine",
                    "kind",
                    "repost",
                    "mentions",
                    "hashtags",
                    "links",
                    "attachments",
                    "hasPoll")));
    for (FieldCapability field : PostFields.POST) {
      if (field.name().contains(".")) {
        fields.add(field);
      }
    }
    return List.copyOf(fields);
  }

  static List<FieldCapability> jobs() {
    return fields(
        Job.class,
        Set.of(
            "title",
            "companyName",
            "location",
            "workplaceType",
            "salary",
            "easyApply",
            "promoted",
            "similarMatch"));
  }

  /** Of each kind of row that a URL may find. */
  static List<FieldCapability> hits() {
    List<FieldCapability> all = new ArrayList<>();
    prefix(all, "person", people());
    prefix(all, "company", salesCompanies());
    prefix(all, "post", posts());
    prefix(all, "job", jobs());
    return List.copyOf(all);
  }

  private static void prefix(
      List<FieldCapability> all, String prefix, List<FieldCapability> fields) {
    all.add(new FieldCapability(prefix, Filled.ALWAYS, ""));
    for (FieldCapability field : fields) {
      if (field.name().startsWith("opened.")) {
        continue;
      }
      String name = prefix + "." + field.name();
      all.add(
          switch (name) {
            case "person.opened" ->
                new FieldCapability(name, Filled.NEVER, "a search by URL opens nothing");
            case "person.currentTitle" ->
                new FieldCapability(name, Filled.SOMETIMES, "of Sales Navigator");
            case "company.location" ->
                new FieldCapability(name, Filled.SOMETIMES, "of linkedin.com");
            default -> new FieldCapability(name, field.filled(), field.reason());
          });
    }
  }

  private static List<FieldCapability> fields(Class<?> row, Set<String> filled) {
    List<FieldCapability> fields = new ArrayList<>();
    for (RecordComponent component : Components.of(row)) {
      String name = component.getName();
      if (name.equals("ref")) {
        fields.add(new FieldCapability(name, Filled.ALWAYS, ""));
      } else if (filled.contains(name)) {
        fields.add(
            new FieldCapability(name, Filled.SOMETIMES, MARKED_NEW.contains(name) ? NEW : ""));
      } else {
        fields.add(new FieldCapability(name, Filled.NEVER, "vendor cannot"));
      }
    }
    return List.copyOf(fields);
  }
}
