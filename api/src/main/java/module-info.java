/** The port and everything neutral. */
module dev.patchbay {
  requires transitive io.vavr;
  requires static transitive org.jspecify;

  exports dev.patchbay;
  exports dev.patchbay.answer;
  exports dev.patchbay.call;
  exports dev.patchbay.capability;
  exports dev.patchbay.challenge;
  exports dev.patchbay.codec;
  exports dev.patchbay.error;
  exports dev.patchbay.event;
  exports dev.patchbay.identity;
  exports dev.patchbay.invitation;
  exports dev.patchbay.messaging;
  exports dev.patchbay.post;
  exports dev.patchbay.profile;
  exports dev.patchbay.search;
  exports dev.patchbay.secret;
  exports dev.patchbay.session;
  exports dev.patchbay.spi;
  exports dev.patchbay.token;
  exports dev.patchbay.value;
}
