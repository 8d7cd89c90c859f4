package io.kept.sandbox.ao;

import net.java.ao.Entity;

public interface NoteWithAnOverlongName extends Entity {}
