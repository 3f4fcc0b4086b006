package dev.patchbay.dialect.search;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.patchbay.benchmarks.SamplePage;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A page of 100 people: decoded, and decoded and translated to neutral rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(3)
@Threads(1)
public class TranslationBenchmark {
  private static final int ROWS = 100;

  private final byte[] page = SamplePage.of(ROWS).getBytes(StandardCharsets.UTF_8);
  private final JsonAdapter<SearchWire.Found<SearchWire.Person>> adapter =
      WireJson.moshi()
          .adapter(
              Types.newParameterizedTypeWithOwner(
                  SearchWire.class, SearchWire.Found.class, SearchWire.Person.class));

  private final JsonAdapter<SearchWire.Found<SearchWire.Person>> plain =
      new Moshi.Builder()
          .build()
          .adapter(
              Types.newParameterizedTypeWithOwner(
                  SearchWire.class, SearchWire.Found.class, SearchWire.Person.class));

  /** Decoding alone, with a Moshi as it comes. */
  @Benchmark
  public List<SearchWire.Person> decodePlainly() throws IOException {
    return plain.fromJson(new Buffer().write(page)).items();
  }

  /** Decoding alone. */
  @Benchmark
  public List<SearchWire.Person> decode() throws IOException {
    return adapter.fromJson(new Buffer().write(page)).items();
  }

  /** Decoding and translating. */
  @Benchmark
  public List<PersonHit> decodeAndTranslate() throws IOException {
    return Rows.read(
        adapter.fromJson(new Buffer().write(page)).items(), new PersonHits(new Reading())::read);
  }
}
