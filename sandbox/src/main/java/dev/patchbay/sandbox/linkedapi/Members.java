package dev.patchbay.sandbox.linkedapi;

import static dev.patchbay.sandbox.linkedapi.Check.anyText;
import static dev.patchbay.sandbox.linkedapi.Check.flag;
import static dev.patchbay.sandbox.linkedapi.Check.listOf;
import static dev.patchbay.sandbox.linkedapi.Check.nameOr;
import static dev.patchbay.sandbox.linkedapi.Check.object;
import static dev.patchbay.sandbox.linkedapi.Check.oneOf;
import static dev.patchbay.sandbox.linkedapi.Check.text;
import static dev.patchbay.sandbox.linkedapi.Check.texts;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of filters and of other objects (dossier 7.3, 7.4 and 8). */
final class Members {
  private Members() {}

  static final Map<String, Check> PEOPLE =
      filter(
          "firstName lastName position",
          "locations industries currentCompanies previousCompanies schools",
          Map.of("connectionDegrees", listOf(oneOf("1st", "2nd", "3rd+"))));
  static final Check YEARS =
      listOf(oneOf("lessThanOne", "oneToTwo", "threeToFive", "sixToTen", "moreThanTen"));
  static final Check NV_DEGREES = listOf(oneOf("1st", "2nd", "3rd+", "groupMembers"));
  static final Map<String, Check> NV_PEOPLE =
      filter(
          "firstName lastName position",
          "locations industries currentCompanies previousCompanies schools",
          Map.of(
              "connectionDegrees",
              NV_DEGREES,
              "yearsOfExperience",
              YEARS,
              "yearsOfExperiences",
              YEARS));
  static final Map<String, Check> CONNECTIONS =
      filter(
          "firstName lastName position",
          "locations industries currentCompanies previousCompanies schools",
          Map.of());
  static final Map<String, Check> EMPLOYEES =
      filter(
          "firstName lastName position",
          "locations industries schools",
          Map.of("connectionDegrees", listOf(oneOf("1st", "2nd", "3rd+"))));
  static final Map<String, Check> NV_EMPLOYEES =
      filter(
          "firstName lastName",
          "positions locations industries schools",
          Map.of("connectionDegrees", NV_DEGREES, "yearsOfExperiences", YEARS));
  static final Check SIZES =
      listOf(
          oneOf(
              "1-10",
              "11-50",
              "51-200",
              "201-500",
              "501-1000",
              "1001-5000",
              "5001-10000",
              "10001+"));
  static final Map<String, Check> COMPANIES =
      filter("", "locations industries", Map.of("sizes", SIZES));
  static final Map<String, Check> NV_COMPANIES =
      filter(
          "",
          "locations industries",
          Map.of(
              "sizes",
              SIZES,
              "annualRevenue",
              object(
                  Map.of(
                      "min",
                      oneOf("0", "0.5", "1", "2.5", "5", "10", "20", "50", "100", "500", "1000"),
                      "max",
                      oneOf(
                          "0.5", "1", "2.5", "5", "10", "20", "50", "100", "500", "1000",
                          "1000+")))));
  static final Check DATES = oneOf("anyTime", "past24Hours", "pastWeek", "pastMonth");
  static final Map<String, Check> JOBS =
      filter(
          "location",
          "companies industries jobFunctions",
          Map.of(
              "datePosted",
              DATES,
              "experienceLevels",
              listOf(
                  oneOf(
                      "internship",
                      "entryLevel",
                      "associate",
                      "midSeniorLevel",
                      "director",
                      "executive")),
              "employmentTypes",
              listOf(
                  oneOf(
                      "fullTime",
                      "partTime",
                      "contract",
                      "temporary",
                      "volunteer",
                      "internship",
                      "other")),
              "workplaceTypes",
              listOf(oneOf("onSite", "remote", "hybrid")),
              "easyApply",
              flag(),
              "under10Applicants",
              flag(),
              "inYourNetwork",
              flag(),
              "hasVerifications",
              flag(),
              "fairChanceEmployer",
              flag()));
  static final Map<String, Check> JOB_PREFERENCES =
      filter(
          "",
          "companies keywords",
          Map.of(
              "datePosted",
              DATES,
              "experienceLevels",
              listOf(oneOf("entryLevel", "senior", "manager", "director", "executive")),
              "employmentTypes",
              listOf(oneOf("fullTime", "partTime", "contract", "internship", "volunteer")),
              "remote",
              flag(),
              "easyApply",
              flag(),
              "under10Applicants",
              flag(),
              "inYourNetwork",
              flag()));
  static final Check MEMBERS =
      listOf(nameOr(Map.of("name", anyText(), "urn", anyText(), "personHashedUrl", anyText())));
  static final Check COMPANY_NAMES =
      listOf(nameOr(Map.of("name", anyText(), "urn", anyText(), "companyHashedUrl", anyText())));
  static final Map<String, Check> POSTS =
      filter(
          "",
          "authorIndustries",
          Map.of(
              "sort",
              oneOf("topMatch", "latest"),
              "datePosted",
              oneOf("past24Hours", "pastWeek", "pastMonth"),
              "contentType",
              oneOf("videos", "images", "jobPosts", "liveVideos", "documents"),
              "postedBy",
              listOf(oneOf("me", "firstConnections", "peopleYouFollow")),
              "fromMembers",
              MEMBERS,
              "mentioningMembers",
              MEMBERS,
              "fromCompanies",
              COMPANY_NAMES,
              "mentioningCompanies",
              COMPANY_NAMES,
              "authorCompanies",
              COMPANY_NAMES));
  static final Map<String, Check> MENTION =
      Map.of(
          "key",
          text(30),
          "name",
          anyText(),
          "urn",
          anyText(),
          "personHashedUrl",
          anyText(),
          "companyHashedUrl",
          anyText());
  static final Map<String, Check> ATTACHMENT =
      Map.of("url", text(4000), "type", oneOf("image", "video", "document"), "name", anyText());

  private static Map<String, Check> filter(String texts, String lists, Map<String, Check> others) {
    Map<String, Check> members = new LinkedHashMap<>(others);
    List.of(texts.split(" ", -1)).forEach(name -> members.put(name, anyText()));
    List.of(lists.split(" ", -1)).forEach(name -> members.put(name, texts()));
    members.remove("");
    return members;
  }

  /** Up to nine images, or one video, or one document with a name. */
  static @Nullable String attachments(List<JsonObject> attachments) {
    List<String> types = attachments.stream().map(one -> one.text("type")).toList();
    if (types.size() > 9) {
      return "takes at most 9 attachments";
    }
    if (types.size() > 1 && types.stream().anyMatch(type -> !type.equals("image"))) {
      return "takes images, or one video, or one document";
    }
    boolean nameless =
        attachments.stream().anyMatch(a -> a.text("type").equals("document") && !a.has("name"));
    return nameless ? "needs the name of a document" : null;
  }
}
