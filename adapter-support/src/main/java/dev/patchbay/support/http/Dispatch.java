package dev.patchbay.support.http;

import io.vavr.control.Option;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one request on its way: whether any of it was handed to the network, and the
 * {@code Retry-After} of its answer. Attached to the request as a tag.
 */
final class Dispatch {
  private volatile boolean begun;
  private volatile @Nullable String retryAfter;

  /** Whether the vendor may have received it. */
  boolean begun() {
    return begun;
  }

  Option<String> retryAfter() {
    return Option.of(retryAfter);
  }

  /**
   * Notes the dispatch, and hides {@code Retry-After} from OkHttp, which repeats even a POST when
   * it is 0 on a 503.
   */
  static final class Watch implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws java.io.IOException {
      Dispatch dispatch = chain.request().tag(Dispatch.class);
      if (dispatch == null) {
        return chain.proceed(chain.request());
      }
      dispatch.begun = true;
      Response response = chain.proceed(chain.request());
      dispatch.retryAfter = response.header("Retry-After");
      return dispatch.retryAfter == null
          ? response
          : response.newBuilder().removeHeader("Retry-After").build();
    }
  }
}
