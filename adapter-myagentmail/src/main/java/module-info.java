/** MyAgentMail: LinkedIn by pooled sessions, with signals and intent. */
module dev.patchbay.myagentmail {
  requires transitive dev.patchbay.support;

  exports dev.patchbay.myagentmail;
  exports dev.patchbay.myagentmail.cadence;
  exports dev.patchbay.myagentmail.raw;
  exports dev.patchbay.myagentmail.intent;
  exports dev.patchbay.myagentmail.signal;

  opens dev.patchbay.myagentmail.wire to
      com.squareup.moshi,
      dev.patchbay.support,
      retrofit2;

  provides dev.patchbay.spi.AdapterProvider with
      dev.patchbay.myagentmail.MyAgentMailAdapterProvider;
}
