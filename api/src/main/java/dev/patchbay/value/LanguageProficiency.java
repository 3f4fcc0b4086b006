package dev.patchbay.value;

/** How well a person speaks a language, in LinkedIn's five steps. */
public enum LanguageProficiency {
  ELEMENTARY,
  LIMITED_WORKING,
  PROFESSIONAL_WORKING,
  FULL_PROFESSIONAL,
  NATIVE_OR_BILINGUAL,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
