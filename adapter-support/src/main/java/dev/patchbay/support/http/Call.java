package dev.patchbay.support.http;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.CallAdapter;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * What a method of a vendor's Retrofit interface returns: a request that is written and not yet
 * sent, and how its answer is read. {@link Wire} sends it.
 *
 * @param <W> the wire record of the answer
 */
public final class Call<W> {
  private final Request request;
  private final Converter<ResponseBody, W> answers;

  private final boolean takesNothing;

  private Call(Request request, Converter<ResponseBody, W> answers, boolean takesNothing) {
    this.request = request;
    this.answers = answers;
    this.takesNothing = takesNothing;
  }

  /** Whether a success without content is an answer too. */
  boolean takesNothing() {
    return takesNothing;
  }

  Request request() {
    return request;
  }

  W read(ResponseBody body) throws IOException {
    W read = answers.convert(body);
    if (read == null) {
      throw new IllegalStateException("A converter answered nothing");
    }
    return read;
  }

  /** Makes Retrofit return these. */
  static final class Maker extends CallAdapter.Factory {
    @Override
    public @Nullable CallAdapter<?, ?> get(
        Type returned, Annotation[] annotations, Retrofit retrofit) {
      if (getRawType(returned) != Call.class) {
        return null;
      }
      Type answer = getParameterUpperBound(0, (ParameterizedType) returned);
      Converter<ResponseBody, Object> answers = retrofit.responseBodyConverter(answer, annotations);
      return new CallAdapter<Object, Call<Object>>() {
        @Override
        public Type responseType() {
          return answer;
        }

        @Override
        public Call<Object> adapt(retrofit2.Call<Object> call) {
          return new Call<>(call.request(), answers, answer == AnyContent.class);
        }
      };
    }
  }
}
