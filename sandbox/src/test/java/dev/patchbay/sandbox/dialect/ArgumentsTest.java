package dev.patchbay.sandbox.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.postpress.PostpressSandbox;
import dev.patchbay.sandbox.unipile.UnipileSandbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every search argument a pack names is taken by its simulator, and does something. */
final class ArgumentsTest {

  private static final UnipileSandbox UNIPILE = UnipileSandbox.start();
  private static final PostpressSandbox POSTPRESS = PostpressSandbox.start();

  private static final Map<String, Client> CLIENTS =
      Map.of(
          UnipileSandbox.VENDOR, Client.of(UNIPILE),
          PostpressSandbox.VENDOR, Client.of(POSTPRESS));

  private static final Map<String, String> ACCOUNTS =
      Map.of(
          UnipileSandbox.VENDOR, "b7Qx2ExampleAcc",
          PostpressSandbox.VENDOR, "acc_linkedin_7F2K");

  /** The language of the screen changes no result, and keeping a search does not either. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "recruiterPeople.locale",
          "salesNavigatorPeople.saveSearchAs",
          "salesNavigatorCompanies.saveSearchAs");

  private static final Map<String, String> SHAPES =
      Map.of(
          "classicPeople", "classic/people",
          "classicCompanies", "classic/companies",
          "classicPosts", "classic/posts",
          "classicJobs", "classic/jobs",
          "salesNavigatorPeople", "sales_navigator/people",
          "salesNavigatorCompanies", "sales_navigator/companies",
          "recruiterPeople", "recruiter/people");

  /** Arguments that only shape another, with that other one. */
  private static final Map<String, String> SHAPED =
      Map.of(
          "classicJobs.locationRadius", "{'region':'104359928'}",
          "recruiterPeople.locationRadius",
              "{'location':[{'id':'104359928','priority':'MUST_HAVE','scope':'CURRENT'}]}",
          "salesNavigatorPeople.postalCodeRadius",
              "{'location_by_postal_code':{'include':['5003']}}",
          "salesNavigatorCompanies.postalCodeRadius",
              "{'location_by_postal_code':{'include':['5003']}}",
          "salesNavigatorPeople.savedSearchNewerThan", "{'saved_search_id':'1900000002'}",
          "salesNavigatorCompanies.savedSearchNewerThan", "{'saved_search_id':'1900000002'}");

  private static final Map<String, String> SAMPLES = samples();

  private static Map<String, String> samples() {
    Map<String, String> samples = new LinkedHashMap<>();
    samples.put("firstName", "'Jonas'");
    samples.put("lastName", "'Berg'");
    samples.put("titleKeywords", "'head of data'");
    samples.put("companyKeywords", "'garonne'");
    samples.put("schoolKeywords", "'bergen'");
    samples.put("keywords", "'data'");
    samples.put("authorKeywords", "'builder'");
    samples.put("locations", "['103819153']");
    samples.put("primaryLocation", "'103819153'");
    samples.put("industries", "['96']");
    samples.put("currentCompanies", "['7712345']");
    samples.put("pastCompanies", "['7712350']");
    samples.put("companies", "['7712345']");
    samples.put("schools", "['15100']");
    samples.put("serviceCategories", "['220']");
    samples.put("profileLanguages", "['fr']");
    samples.put("connectionsOf", "['ACoAABme']");
    samples.put("followersOf", "['ACoAABme']");
    samples.put("postedByMembers", "['ACoAADexample1aBcDeFg']");
    samples.put("mentioningMembers", "['ACoAADexample1aBcDeFg']");
    samples.put("postedByCompanies", "['7712345']");
    samples.put("mentioningCompanies", "['7712345']");
    samples.put("authorCompanies", "['7712346']");
    samples.put("authorIndustries", "['96']");
    samples.put("datePosted", "7");
    samples.put("openTo", "['boardMember']");
    samples.put("commitments", "['work_life_balance']");
    samples.put("locationRadius", "250");
    samples.put("jobFunctions", "['sale']");
    samples.put("jobTitles", "['3002']");
    samples.put("minimumSalary", "{'currency':'USD','value':100}");
    samples.put("savedSearchNewerThan", "1795000000");
    samples.put("savedSearch", "'1900000001'");
    samples.put("recentSearch", "'1800000001'");
    samples.put("postalCodes", "{'include':['5003']}");
    samples.put("postalCodeRadius", "10");
    samples.put("companyHeadquarters", "{'include':['105015875']}");
    samples.put("functions", "{'include':['13']}");
    samples.put("currentTitles", "{'include':['Chief Data Officer']}");
    samples.put("pastTitles", "{'include':['3001']}");
    samples.put("accountLists", "{'include':['6001']}");
    samples.put("leadLists", "{'include':['ALL']}");
    samples.put("yearsOfExperience", "[{'min':10}]");
    samples.put("yearsInCurrentCompany", "[{'min':3,'max':5}]");
    samples.put("yearsInCurrentPosition", "[{'min':3,'max':5}]");
    samples.put("companySizes", "[{'min':51,'max':200}]");
    samples.put("groups", "['880001']");
    samples.put("personas", "['700001']");
    samples.put("headquarters", "{'include':['103819153']}");
    samples.put("headcountGrowth", "{'min':1,'max':20}");
    samples.put("departmentHeadcount", "{'department':['8'],'min':10}");
    samples.put("departmentHeadcountGrowth", "{'department':['25'],'max':0}");
    samples.put("annualRevenue", "{'currency':'USD','min':10,'max':20}");
    samples.put("followers", "[{'min':1001,'max':5000}]");
    samples.put("fortune", "[{'min':0,'max':50}]");
    samples.put("technologies", "['5501']");
    samples.put("savedAccounts", "['6201']");
    samples.put("savedFilter", "'9200001'");
    samples.put("skills", "[{'keywords':'SQL','priority':'MUST_HAVE'}]");
    samples.put("graduationYear", "{'min':2000,'max':2007}");
    samples.put("spokenLanguages", "[{'language':'french','priority':'MUST_HAVE'}]");
    samples.put("hidePreviouslyViewed", "{'timespan':30}");
    samples.put("recentlyJoined", "[{'min':8,'max':14}]");
    samples.put("spotlights", "['OPEN_TO_WORK']");
    samples.put("firstNames", "['Jonas']");
    samples.put("lastNames", "['Berg']");
    samples.put("hiringProjects", "{'include':['9100001']}");
    samples.put("recruitingActivity", "[{'id':'notes'}]");
    samples.put("notes", "['spring']");
    samples.put("classicPosts.datePosted", "'past_week'");
    samples.put("recruiterPeople.savedSearch", "{'id':'1900000001','project_id':'9100001'}");
    samples.put(
        "recruiterPeople.locations",
        "[{'id':'103819153','priority':'MUST_HAVE','scope':'CURRENT'}]");
    samples.put("recruiterPeople.jobTitles", "[{'id':'3001','is_selection':false}]");
    samples.put("recruiterPeople.companies", "[{'keywords':'Garonne','scope':'CURRENT'}]");
    samples.put("recruiterPeople.currentCompanies", "[{'id':'7712345'}]");
    samples.put("recruiterPeople.pastCompanies", "[{'id':'7712350'}]");
    samples.put("recruiterPeople.schools", "[{'id':'15100'}]");
    samples.put("recruiterPeople.yearsOfExperience", "{'min':10}");
    samples.put("recruiterPeople.functions", "['13']");
    samples.put("degrees", "{'include':['200']}");
    samples.put("saveSearchAs", "'Data people'");
    samples.put("recruiterPeople.yearsInCurrentCompany", "{'min':3,'max':5}");
    samples.put("recruiterPeople.yearsInCurrentPosition", "{'max':0}");
    samples.put("recruiterPeople.industries", "{'include':['96']}");
    for (String both : List.of("locations", "industries", "schools", "pastCompanies")) {
      String list = samples.getOrDefault(both, "[]").replace("'96'", "'1096'");
      samples.put("salesNavigatorPeople." + both, "{'include':" + list + "}");
    }
    samples.put("salesNavigatorPeople.currentCompanies", "{'exclude':['Fjordkraft Labs']}");
    samples.put("salesNavigatorCompanies.industries", "{'exclude':['1096']}");
    return samples;
  }

  static Stream<Arguments> arguments() {
    return CLIENTS.keySet().stream()
        .sorted()
        .flatMap(vendor -> rows(vendor).map(row -> Arguments.of(vendor, row.text("key"), row)));
  }

  private static Stream<JsonObject> rows(String vendor) {
    return Pack.load(vendor).arguments().stream()
        .filter(row -> row.flag("supported") && !row.flag("common"))
        .filter(row -> SHAPES.containsKey(variant(row.text("key"))));
  }

  private static String variant(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Object sample(JsonObject row) {
    String key = row.text("key");
    String told = SAMPLES.getOrDefault(key, SAMPLES.get(row.text("argument")));
    if (told != null) {
      return Objects.requireNonNull(Json.parse(told.replace('\'', '"')));
    }
    if (row.text("encoding").equals("boolean")) {
      return true;
    }
    List<Object> allowed = row.list("allowed");
    assertThat(allowed).as("a sample for " + key).isNotEmpty();
    Object last = allowed.get(allowed.size() - 1);
    return switch (row.text("encoding")) {
      case "text", "number" -> last;
      case "includeExclude" -> Map.of("include", List.of(allowed.get(1)));
      default -> List.of(allowed.get(0));
    };
  }

  /** The request that an argument is added to. */
  private static JsonObject base(String key) {
    String[] shape = SHAPES.getOrDefault(variant(key), "").split("/");
    JsonObject body = JsonObject.empty().put("api", shape[0]).put("category", shape[1]);
    JsonObject shaped = Json.object(SHAPED.getOrDefault(key, "{}").replace('\'', '"'));
    shaped.names().forEach(name -> body.put(name, Objects.requireNonNull(shaped.value(name))));
    return body;
  }

  static JsonObject request(JsonObject row) {
    JsonObject body = base(row.text("key"));
    String[] path = row.text("path").split("\\.");
    JsonObject target = body;
    for (int i = 0; i < path.length - 1; i++) {
      if (!target.has(path[i])) {
        target.put(path[i], JsonObject.empty());
      }
      target = target.object(path[i]);
    }
    target.put(path[path.length - 1], sample(row));
    return body;
  }

  private static List<String> ids(String vendor, JsonObject body) {
    int limit = body.text("api").equals("classic") ? 50 : 100;
    String path =
        "/linkedin/search?limit=" + limit + "&account_id=" + ACCOUNTS.getOrDefault(vendor, "");
    Client client = Objects.requireNonNull(CLIENTS.get(vendor));
    Client.Answer answer = client.post(path, Json.write(body));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().objects("items").stream().map(item -> item.text("id")).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("arguments")
  void a_search_argument_is_taken_and_changes_the_result(
      String vendor, String key, JsonObject row) {
    List<String> found = ids(vendor, request(row));

    if (WITHOUT_EFFECT.contains(key)) {
      assertThat(found).isEqualTo(ids(vendor, base(key))).isNotEmpty();
    } else {
      assertThat(found).isNotEqualTo(ids(vendor, base(key))).isNotEmpty();
    }
  }

  @AfterAll
  static void stop() {
    UNIPILE.close();
    POSTPRESS.close();
  }
}
