package dev.patchbay.support.http;

import io.vavr.control.Option;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one request on its way: whether any of it was handed to the network, and what of
 * its answer OkHttp must not see, because it would act on it by itself. Attached to the request as
 * a tag.
 */
final class Dispatch {
  /** OkHttp repeats a 408, takes a 407 for its own proxy's, and repeats some 503s. */
  private static final Set<Integer> HIDDEN = Set.of(407, 408, 503);

  private static final int NOTHING_TO_OKHTTP = 599;

  private volatile boolean begun;
  private volatile int status;
  private volatile @Nullable Headers headers;
  private volatile @Nullable String retryAfter;

  /** Whether the vendor may have received it. */
  boolean begun() {
    return begun;
  }

  /** The status that the vendor answered, which OkHttp may not know. */
  int status() {
    return status;
  }

  /** The first of some headers that the answer has; none without an answer. */
  Option<String> first(List<String> names) {
    Headers answered = headers;
    if (answered != null) {
      for (String name : names) {
        String value = answered.get(name);
        if (value != null) {
          return Option.some(value);
        }
      }
    }
    return Option.none();
  }

  Option<String> retryAfter() {
    return Option.of(retryAfter);
  }

  /** Nearest to the network: notes the dispatch and hides what OkHttp would act on. */
  static final class Watch implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      Dispatch dispatch = chain.request().tag(Dispatch.class);
      if (dispatch == null) {
        return chain.proceed(chain.request());
      }
      dispatch.begun = true;
      Response response = chain.proceed(chain.request());
      dispatch.status = response.code();
      dispatch.headers = response.headers();
      dispatch.retryAfter = response.header("Retry-After");
      return HIDDEN.contains(response.code()) || dispatch.retryAfter != null
          ? response
              .newBuilder()
              .removeHeader("Retry-After")
              .code(HIDDEN.contains(response.code()) ? NOTHING_TO_OKHTTP : response.code())
              .build()
          : response;
    }
  }
}
