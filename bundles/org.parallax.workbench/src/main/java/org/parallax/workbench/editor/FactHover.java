package org.parallax.workbench.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.workbench.text.TextServices;

/** Tells what is wrong at a place, and the fact behind the name that stands there with its dates and sources. */
final class FactHover implements ITextHover {

    private static final Set<String> PROBLEMS = Set.of(
            "org.eclipse.ui.workbench.texteditor.error",
            "org.eclipse.ui.workbench.texteditor.warning",
            "org.eclipse.ui.workbench.texteditor.info");
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final ParallaxEditor editor;
    private final TextServices services;

    FactHover(ParallaxEditor editor, TextServices services) {
        this.editor = editor;
        this.services = services;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        var parts = new ArrayList<>(problems((ISourceViewer) viewer, region.getOffset()));
        services.askNow(editor.editedOffUi(), PATIENCE, (given, resource) -> given.hovers().at(resource, region.getOffset()))
                .flatMap(card -> card)
                .map(FactHover::words)
                .ifPresent(parts::add);
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    private static List<String> problems(ISourceViewer viewer, int offset) {
        var found = new ArrayList<String>();
        var model = viewer.getAnnotationModel();
        if (model != null) {
            model.getAnnotationIterator().forEachRemaining(each -> message(model.getPosition(each), each, offset, found));
        }
        return found;
    }

    private static void message(
            org.eclipse.jface.text.Position place, Annotation annotation, int offset, List<String> found) {
        if (place != null && place.overlapsWith(offset, 1) && annotation.getText() != null
                && isProblem(annotation) && !annotation.isMarkedDeleted() && !found.contains(annotation.getText())) {
            found.add(annotation.getText());
        }
    }

    /** Whether an annotation tells what a check found. */
    static boolean isProblem(Annotation annotation) {
        return PROBLEMS.contains(annotation.getType());
    }

    private static String words(HoverCard card) {
        return Stream.concat(Stream.concat(Stream.of(card.heading()), card.facts().stream()),
                        card.sources().stream().map(source -> "[" + source + "]"))
                .collect(Collectors.joining("\n"));
    }
}
