package dev.patchbay.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.search.PeopleQuery;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One people search of ten rows: through port and adapter, and written by hand with OkHttp and
 * Moshi as they come. Both have one deadline and no time-out beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(3)
@Threads(1)
public class CallBenchmark {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final int ROWS = 10;

  private LoopbackVendor vendor;
  private Patchbay patchbay;
  private CallOptions options;
  private PeopleQuery query;
  private OkHttpClient client;
  private JsonAdapter<Map<String, Object>> requests;
  private JsonAdapter<SearchWire.Found<SearchWire.Person>> answers;

  /** Opens both sides. */
  @Setup
  public void open() throws IOException {
    vendor = new LoopbackVendor(SamplePage.of(ROWS));
    patchbay =
        Patchbays.open(
            Map.of(
                "patchbay.vendor", "unipile",
                "patchbay.unipile.base-url", vendor.url(),
                "patchbay.unipile.api-key", "sample-key"));
    options = CallOptions.on(new SessionRef(Vendor.of("unipile-v1"), "b7Qx2ExampleAcc"));
    query =
        PeopleQuery.builder()
            .keywords("data platform")
            .titleKeywords("head of data")
            .pageSize(ROWS)
            .build();
    client =
        new OkHttpClient.Builder()
            .callTimeout(Duration.ofSeconds(60))
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .build();
    Moshi moshi = new Moshi.Builder().build();
    requests = moshi.adapter(Types.newParameterizedType(Map.class, String.class, Object.class));
    answers =
        moshi.adapter(
            Types.newParameterizedTypeWithOwner(
                SearchWire.class, SearchWire.Found.class, SearchWire.Person.class));
  }

  /** Closes both sides. */
  @TearDown
  public void close() throws IOException {
    patchbay.close();
    client.connectionPool().evictAll();
    vendor.close();
  }

  /** Through port and adapter, to neutral rows. */
  @Benchmark
  public List<PersonHit> port() {
    Page<PersonHit> page = patchbay.search().people(query).with(options).orThrow();
    return page.rows();
  }

  /** By hand, to wire records. */
  @Benchmark
  public List<SearchWire.Person> byHand() throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("api", "classic");
    body.put("category", "people");
    body.put("keywords", "data platform");
    body.put("advanced_keywords", Map.of("title", "head of data"));
    Request request =
        new Request.Builder()
            .url(vendor.url() + "/api/v1/linkedin/search?account_id=b7Qx2ExampleAcc&limit=" + ROWS)
            .header("X-API-KEY", "sample-key")
            .header("Accept", "application/json")
            .post(RequestBody.create(requests.toJson(body), JSON))
            .build();
    try (Response response = client.newCall(request).execute()) {
      return answers.fromJson(response.body().source()).items();
    }
  }
}
