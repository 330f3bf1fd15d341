package org.parallax.workbench.figures;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parallax.dsl.ide.lens.LensPlace;
import org.parallax.workbench.live.EditedText;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.text.TextServices;

/**
 * Keeps the figures of one text. They change only when the next projection is there, never in between; scenarios of
 * the text that were projected before keep theirs as long as the text is the same.
 */
public final class Figures implements LiveListener, AutoCloseable {

    private final Supplier<Path> file;
    private final LiveProjection live;
    private final TextServices services;
    private final Consumer<EditedText> changed;
    private final Map<String, FigureWords> projected = new HashMap<>();
    private EditedText text;
    private volatile List<Figure> shown = List.of();

    /**
     * Begins to follow.
     *
     * @param file whose figures are kept
     * @param changed told the text that new figures are for; on any thread
     */
    public Figures(Supplier<Path> file, LiveProjection live, TextServices services, Consumer<EditedText> changed) {
        this.file = file;
        this.live = live;
        this.services = services;
        this.changed = changed;
    }

    /** Takes over the figures there are already, and those that come. */
    public void start() {
        live.listen(this);
    }

    /** The newest figures, by place. */
    public List<Figure> shown() {
        return shown;
    }

    @Override
    public void shown(LiveState state) {
        if (state instanceof LiveState.Current(var snapshot) && snapshot.text().path().equals(file.get())) {
            var words = new FigureWords(snapshot.result());
            services.ask(snapshot.text(), (given, resource) -> given.lenses().of(resource)).thenAccept(places ->
                    places.ifPresent(found -> take(snapshot.text(), snapshot.scenario().name(), words, found)));
        }
    }

    @Override
    public void close() {
        live.forget(this);
    }

    private synchronized void take(EditedText of, String scenario, FigureWords words, List<LensPlace> places) {
        if (text == null || !text.sameAs(of)) {
            projected.clear();
            text = of;
        }
        projected.put(scenario, words);
        var figures = places.stream()
                .filter(place -> projected.containsKey(place.scenario()))
                .flatMap(place -> projected.get(place.scenario()).of(place).stream()
                        .map(line -> new Figure(place.span().offset(), line)))
                .toList();
        if (!figures.equals(shown)) {
            shown = figures;
            changed.accept(of);
        }
    }
}
