package org.parley.ingest.fact;

import java.util.List;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionDraft.Head;

/**
 * Who speaks, and the words that tell.
 *
 * @param toward heads of phrases that name those spoken to
 * @param sentence the last sentence in which he is known to speak
 */
record QuotationSpeaker(Head holder, Cue cue, Stance stance, List<Head> toward, int sentence) {}
