package dev.patchbay.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchPortTest {
  private final Recorder recorder = new Recorder();
  private final SearchPort port = new SearchPort(recorder);

  @Test
  void each_method_calls_its_operation_with_the_request() {
    List<Request> requests =
        List.of(
            PeopleQuery.builder().build(),
            SalesNavigatorPeopleQuery.builder().build(),
            RecruiterPeopleQuery.builder().build(),
            CompanyQuery.builder().build(),
            SalesNavigatorCompanyQuery.builder().build(),
            PostQuery.builder().build(),
            JobQuery.builder().build(),
            UrlQuery.of("https://www.linkedin.com/jobs/search"),
            TermLookup.of(TermKind.LOCATION, "Bergen"));

    assertThat(port.people((PeopleQuery) requests.get(0))).isNotNull();
    assertThat(port.salesNavigatorPeople((SalesNavigatorPeopleQuery) requests.get(1))).isNotNull();
    assertThat(port.recruiterPeople((RecruiterPeopleQuery) requests.get(2))).isNotNull();
    assertThat(port.companies((CompanyQuery) requests.get(3))).isNotNull();
    assertThat(port.salesNavigatorCompanies((SalesNavigatorCompanyQuery) requests.get(4)))
        .isNotNull();
    assertThat(port.posts((PostQuery) requests.get(5))).isNotNull();
    assertThat(port.jobs((JobQuery) requests.get(6))).isNotNull();
    assertThat(port.byUrl((UrlQuery) requests.get(7))).isNotNull();
    assertThat(port.lookUpTerms((TermLookup) requests.get(8))).isNotNull();

    assertThat(recorder.operations).containsExactlyElementsOf(SearchOperations.ALL);
    assertThat(recorder.requests).isEqualTo(requests);
  }

  @Test
  void short_forms_stand_for_whole_requests() {
    assertThat(port.byUrl("https://www.linkedin.com/jobs/search")).isNotNull();
    assertThat(port.lookUpTerms(TermKind.LOCATION, "Bergen")).isNotNull();

    assertThat(recorder.requests)
        .containsExactly(
            new UrlQuery("https://www.linkedin.com/jobs/search", Option.none()),
            new TermLookup(TermKind.LOCATION, Option.some("Bergen"), Option.none(), Option.none()));
  }

  /** Remembers what was called and never makes a call. */
  private static final class Recorder implements Caller {
    final List<Operation<?, ?>> operations = new ArrayList<>();
    final List<Request> requests = new ArrayList<>();

    @Override
    public <Q extends Request, R> PortCall<R> call(Operation<Q, R> operation, Q request) {
      throw new AssertionError("no list: " + operation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, T> ListCall<T> list(Operation<Q, Page<T>> operation, Q request) {
      operations.add(operation);
      requests.add(request);
      return (ListCall<T>)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {ListCall.class},
              (proxy, method, arguments) -> null);
    }
  }
}
