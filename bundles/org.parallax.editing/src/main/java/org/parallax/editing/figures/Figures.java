package org.parallax.editing.figures;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parallax.dsl.ide.lens.LensPlace;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.MovedOffsets;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.service.TextServices;

/**
 * Keeps the figures of one text. They change when the next projection is there; until then those of statements that are
 * gone are left out, and the others say that they do not stand. Scenarios of
 * the text that were projected before keep theirs as long as the text is the same.
 */
public final class Figures implements LiveListener, AutoCloseable {

    private final Supplier<Path> file;
    private final LiveProjection live;
    private final TextServices services;
    private final Consumer<DocumentSnapshot> changed;
    private final Runnable doubted;
    private final Map<String, FigureWords> projected = new HashMap<>();
    private Optional<DocumentSnapshot> text = Optional.empty();
    private volatile Made made = new Made("", List.of());
    private volatile boolean stand;

    /** Figures by place in the text they were made for. */
    private record Made(String text, List<Figure> figures) {}

    /** A figure and where its statement is now. */
    private record Placed(Figure figure, int offset) {}

    /**
     * Begins to follow.
     *
     * @param file whose figures are kept
     * @param changed told the text that new figures are for; on any thread
     * @param doubted told that the figures do not stand, and their statements may be gone; on any thread
     */
    public Figures(
            Supplier<Path> file, LiveProjection live, TextServices services, Consumer<DocumentSnapshot> changed, Runnable doubted) {
        this.file = file;
        this.live = live;
        this.services = services;
        this.changed = changed;
        this.doubted = doubted;
    }

    /** Takes over the figures there are already, and those that come. */
    public void start() {
        live.listen(this);
    }

    /** Whether the figures are of the text as it stands, not of one before. */
    public boolean stand() {
        return stand;
    }

    /** The newest figures, by place in the text they were made for. */
    public List<Figure> shown() {
        return made.figures();
    }

    /** The newest figures at their places in the text as it is now; those whose statement is gone are left out. */
    public List<Figure> in(String now) {
        var known = made;
        var moved = MovedOffsets.between(known.text(), now);
        return known.figures().stream()
                .map(figure -> new Placed(figure, moved.offset(figure.offset())))
                .filter(placed -> isThere(known.text(), placed.figure().offset(), now, placed.offset()))
                .map(placed -> new Figure(placed.offset(), placed.figure().phrases()))
                .toList();
    }

    /** Forgets figures whose statement is gone from the text as it is now, and says whether there were any. */
    public synchronized boolean forgetWhatIsGone(String now) {
        var kept = in(now);
        boolean fewer = kept.size() < made.figures().size();
        if (fewer) {
            made = new Made(now, kept);
        }
        return fewer;
    }

    /** Whether the word a statement begins with still stands where it should be. */
    private static boolean isThere(String before, int at, String now, int here) {
        int end = at;
        while (end < before.length() && Character.isLetter(before.charAt(end))) {
            end++;
        }
        return end > at && now.startsWith(before.substring(at, end), here);
    }

    @Override
    public void shown(LiveState state) {
        if (state instanceof LiveState.Current(var snapshot) && snapshot.text().path().equals(file.get())) {
            var words = new FigureWords(snapshot.result());
            services.ask(snapshot.text(), (given, resource) -> given.lenses().of(resource)).thenAccept(places ->
                    places.ifPresent(found -> take(snapshot.text(), snapshot.scenario().name(), words, found)));
        } else if (!(state instanceof LiveState.Current) && live.followed().filter(file.get()::equals).isPresent()) {
            stand = false;
            if (!made.figures().isEmpty()) {
                doubted.run();
            }
        }
    }

    @Override
    public void close() {
        live.forget(this);
    }

    private synchronized void take(DocumentSnapshot of, String scenario, FigureWords words, List<LensPlace> places) {
        if (text.filter(known -> known.sameAs(of)).isEmpty()) {
            projected.clear();
            text = Optional.of(of);
        }
        projected.put(scenario, words);
        var figures = places.stream()
                .flatMap(place -> Optional.ofNullable(projected.get(place.scenario())).stream()
                        .flatMap(known -> known.of(place).stream())
                        .map(line -> new Figure(place.span().offset(), line)))
                .toList();
        boolean other = !figures.equals(made.figures()) || !stand;
        made = new Made(of.content(), figures);
        stand = live.state() instanceof LiveState.Current(var now) && now.text().sameAs(of);
        if (other) {
            changed.accept(of);
        }
    }
}
