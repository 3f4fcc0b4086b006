package dev.patchbay.value;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A language a person must speak; Recruiter only.
 *
 * @param language which; passed through as given (the vendors do not document whether a name or a
 *     code is wanted)
 * @param priority its weight; none leaves it to LinkedIn
 * @param proficiency how well at least; none for any
 */
@Parts({"priority", "proficiency"})
public record SpokenLanguage(
    String language, Option<Priority> priority, Option<LanguageProficiency> proficiency)
    implements Composite, Checked {
  /** That language, however well. */
  public static SpokenLanguage of(String language) {
    return new SpokenLanguage(language, Option.none(), Option.none());
  }

  /** The same with a weight. */
  public SpokenLanguage with(Priority weight) {
    return new SpokenLanguage(language, Option.some(weight), proficiency);
  }

  /** The same with a proficiency. */
  public SpokenLanguage with(LanguageProficiency least) {
    return new SpokenLanguage(language, priority, Option.some(least));
  }

  @Override
  public Map<String, Object> parts() {
    Map<String, Object> parts = new LinkedHashMap<>();
    priority.forEach(weight -> parts.put("priority", weight));
    proficiency.forEach(least -> parts.put("proficiency", least));
    return Map.copyOf(parts);
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (language.isBlank()) {
      flaws.add("A spoken language is blank; name it.");
    }
    if (priority.contains(Priority.UNKNOWN) || proficiency.contains(LanguageProficiency.UNKNOWN)) {
      flaws.add("UNKNOWN stands for values read from a vendor and cannot be searched for.");
    }
    return List.copyOf(flaws);
  }
}
