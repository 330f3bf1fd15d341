package org.parallax.editing.host;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what is logged, for a test to look at. */
public final class RecordedLog implements HostLog {

    private final List<String> sentences = new CopyOnWriteArrayList<>();

    /** What was logged, in its order. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    @Override
    public void warning(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void warning(String sentence, Throwable cause) {
        sentences.add(sentence);
    }

    @Override
    public void error(String sentence, Throwable cause) {
        sentences.add(sentence);
    }
}
