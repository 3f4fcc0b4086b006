package dev.patchbay.post;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Composite;
import dev.patchbay.value.Parts;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * A person or a company, where LinkedIn lets either act: as an author, commenter or reactor. As an
 * argument it has the parts {@code person} and {@code company}, because a vendor may support only
 * one of them.
 */
@Parts({"person", "company"})
public sealed interface AuthorRef extends Composite, Checked {
  /** A person. */
  static AuthorRef of(ProfileRef person) {
    return new Person(person);
  }

  /** A company. */
  static AuthorRef of(CompanyRef company) {
    return new Company(company);
  }

  /** The person; none when it is a company. */
  default Option<ProfileRef> person() {
    return this instanceof Person named ? Option.some(named.ref()) : Option.none();
  }

  /** The company; none when it is a person. */
  default Option<CompanyRef> company() {
    return this instanceof Company named ? Option.some(named.ref()) : Option.none();
  }

  /**
   * A person.
   *
   * @param ref who
   */
  record Person(ProfileRef ref) implements AuthorRef {
    @Override
    public Map<String, Object> parts() {
      return Map.of("person", ref);
    }

    @Override
    public List<String> flaws() {
      return ref.flaws();
    }
  }

  /**
   * A company.
   *
   * @param ref which
   */
  record Company(CompanyRef ref) implements AuthorRef {
    @Override
    public Map<String, Object> parts() {
      return Map.of("company", ref);
    }

    @Override
    public List<String> flaws() {
      return ref.flaws();
    }
  }
}
