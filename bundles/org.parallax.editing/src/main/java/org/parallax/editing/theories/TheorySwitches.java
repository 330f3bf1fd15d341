package org.parallax.editing.theories;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.parallax.editing.theories.TheoryLine.Standing;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.theory.TheoryCard;

/**
 * Which theories take part. One that did not finish a run takes no part until the user tries it again or switches it off
 * and on; one that failed in another way is tried with every projection, since it may work with another text. For any thread.
 */
public final class TheorySwitches {

    private final List<TheoryCard> installed;
    private final Consumer<Set<String>> remember;
    private final Set<String> off;
    private final Map<String, TheoryFailure> failed = new TreeMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long edition;

    /**
     * Switches for the installed theories.
     *
     * @param off ids of those that are switched off
     * @param remember is told the ids switched off whenever they change
     */
    public TheorySwitches(List<TheoryCard> installed, Set<String> off, Consumer<Set<String>> remember) {
        this.installed = List.copyOf(installed);
        this.off = new TreeSet<>(off);
        this.remember = remember;
    }

    /** Those that take part, of the ids a scenario names; of all that are installed if it names none. */
    public synchronized List<String> takingPart(List<String> named) {
        var asked = named.isEmpty() ? installed.stream().map(TheoryCard::id).toList() : named;
        return asked.stream().filter(id -> !off.contains(id) && !(failed.get(id) instanceof TheoryFailure.Stuck)).toList();
    }

    /** Grows whenever another choice of the user lets other theories take part. */
    public synchronized long edition() {
        return edition;
    }

    /** All installed theories, in order, as they stand towards a scenario that names these. */
    public synchronized List<TheoryLine> lines(List<String> named) {
        return installed.stream()
                .map(card -> new TheoryLine(
                        card.id(), card.title(), named.isEmpty() || named.contains(card.id()), standing(card.id())))
                .toList();
    }

    private Standing standing(String id) {
        var failure = failed.get(id);
        if (off.contains(id)) {
            return new Standing.Off();
        }
        return failure == null
                ? new Standing.On()
                : new Standing.Failed(failure.sentence(), failure instanceof TheoryFailure.Stuck);
    }

    /** The user switches a theory on or off; a failure is forgotten. */
    public void turn(String id, boolean on) {
        synchronized (this) {
            failed.remove(id);
            if (on ? off.remove(id) : off.add(id)) {
                remember.accept(Set.copyOf(off));
            }
            edition++;
        }
        listeners.forEach(Runnable::run);
    }

    /** The user has a theory tried again that failed. */
    public void tryAgain(String id) {
        turn(id, true);
    }

    /** Notes a failure; whether it is another than the one noted last of that theory. */
    public synchronized boolean failed(TheoryFailure failure) {
        var before = failed.put(failure.origin().theory(), failure);
        return before == null || !before.sentence().equals(failure.sentence());
    }

    /** Notes that a theory did its part. */
    public synchronized void worked(String id) {
        failed.remove(id);
    }

    /** Runs after every choice of the user. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }
}
