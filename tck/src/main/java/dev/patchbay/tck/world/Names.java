package dev.patchbay.tck.world;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Handle;
import dev.patchbay.identity.Name;
import dev.patchbay.identity.NamedRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.world.Thing.Firm;
import dev.patchbay.tck.world.Thing.Who;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;

/** Says who or what is meant: some name is known, and no name points to another. */
final class Names {
  private static final String MEMBER = "urn:li:member:";

  private final World world;

  Names(World world) {
    this.world = world;
  }

  /** What somebody is called, without vendors' own handles, which mean nothing elsewhere. */
  static List<String> of(NamedRef<?> ref) {
    return ref.names().stream()
        .filter(name -> !(name instanceof Handle))
        .map(Name::text)
        .map(text -> text.startsWith(MEMBER) ? text.substring(MEMBER.length()) : text)
        .toList();
  }

  Option<Who> person(ProfileRef ref) {
    return world.identify(of(ref)).map(person -> new Who(person.key()));
  }

  Option<Firm> company(CompanyRef ref) {
    List<String> meant =
        of(ref).stream()
            .flatMap(name -> firm(name).map(one -> one.text("id")).toJavaStream())
            .distinct()
            .toList();
    return Option.when(meant.size() == 1, () -> new Firm(meant.get(0)));
  }

  private Option<JsonObject> firm(String name) {
    return world
        .company(name)
        .orElse(
            () ->
                Option.ofOptional(
                    world.companies().stream()
                        .filter(one -> one.text("domain").equalsIgnoreCase(name))
                        .findFirst()));
  }

  Option<String> post(PostRef ref) {
    List<String> names = of(ref);
    List<String> meant =
        world.data().objects("posts").stream()
            .filter(
                post ->
                    names.stream()
                        .anyMatch(
                            name ->
                                name.equals(post.text("urn")) || name.contains(post.text("id"))))
            .map(post -> post.text("id"))
            .toList();
    return Option.when(meant.size() == 1, () -> meant.get(0));
  }

  /** Who is meant by whatever a result holds; empty where no name of it is known. */
  Stream<Object> meant(Object told) {
    if (told instanceof ProfileRef person) {
      return person(person).<Object>map(who -> who).toJavaStream();
    } else if (told instanceof CompanyRef company) {
      return company(company).<Object>map(firm -> firm).toJavaStream();
    } else if (told instanceof AuthorRef author) {
      return author
          .person()
          .<Object>map(person -> person)
          .orElse(author.company())
          .toJavaStream()
          .flatMap(this::meant);
    } else if (told instanceof Actor actor) {
      return actor.ref().toJavaStream().flatMap(this::meant);
    }
    return Stream.empty();
  }
}
