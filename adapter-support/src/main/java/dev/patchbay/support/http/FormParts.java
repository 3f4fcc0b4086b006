package dev.patchbay.support.http;

import dev.patchbay.value.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@code multipart/form-data} request, in order; a name may repeat. Use it as the
 * {@code @Body} of a Retrofit method. Not safe for use by several threads.
 */
public final class FormParts {
  private final List<MultipartBody.Part> parts = new ArrayList<>();

  /** No parts yet. */
  public FormParts() {}

  /** Adds a text part; nothing when there is no text. */
  public FormParts text(String name, @Nullable String value) {
    if (value != null) {
      parts.add(MultipartBody.Part.createFormData(name, value));
    }
    return this;
  }

  /** Adds a file, opened when the request is sent. */
  public FormParts file(String name, Upload upload) {
    parts.add(MultipartBody.Part.createFormData(name, upload.fileName(), new UploadBody(upload)));
    return this;
  }

  RequestBody toBody() {
    MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM);
    parts.forEach(body::addPart);
    return body.build();
  }

  private static final class UploadBody extends RequestBody {
    private final Upload upload;

    UploadBody(Upload upload) {
      this.upload = upload;
    }

    @Override
    public @Nullable MediaType contentType() {
      return MediaType.parse(upload.mediaType());
    }

    @Override
    public long contentLength() {
      return upload.length();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      try (InputStream content = upload.open();
          Source source = Okio.source(content)) {
        sink.writeAll(source);
      }
    }
  }
}
