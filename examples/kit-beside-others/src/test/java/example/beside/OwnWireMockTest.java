package example.beside;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One's own WireMock on one's own Jetty and Jackson, as if the kit were not there. */
final class OwnWireMockTest {
  @Test
  void it_starts_and_answers() throws Exception {
    WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    try {
      server.stubFor(get("/light").willReturn(okJson("{\"on\": true}")));
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(server.baseUrl() + "/light")).build(),
                  HttpResponse.BodyHandlers.ofString());

      assertTrue(new ObjectMapper().readTree(answer.body()).get("on").asBoolean());
    } finally {
      server.stop();
    }
  }

  @Test
  void jetty_is_the_projects_own_twelve() {
    assertTrue(org.eclipse.jetty.util.Jetty.VERSION.startsWith("12."));
  }

  @Test
  void the_kit_brings_no_second_copy_of_anything() throws Exception {
    for (String name :
        List.of(
            "com/github/tomakehurst/wiremock/WireMockServer.class",
            "org/eclipse/jetty/server/Server.class",
            "com/fasterxml/jackson/databind/ObjectMapper.class",
            "com/google/common/collect/ImmutableList.class",
            "keystore")) {
      List<URL> found =
          Collections.list(OwnWireMockTest.class.getClassLoader().getResources(name));
      assertEquals(1, found.size(), name + " is at " + found);
    }
  }
}
