package org.parallax.workbench.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.parallax.dsl.ide.Place;
import org.parallax.workbench.files.InstalledTexts;
import org.parallax.workbench.files.PathOpener;
import org.parallax.workbench.text.TextServices;

/** Leads from a name to where it is given: Ctrl and a click, or F3. */
final class Definitions implements IHyperlinkDetector {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final ParallaxEditor editor;
    private final TextServices services;

    Definitions(ParallaxEditor editor, TextServices services) {
        this.editor = editor;
        this.services = services;
    }

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        var word = word(viewer.getDocument().get(), region.getOffset());
        return word.flatMap(found -> definition(region.getOffset()).map(place -> link(found, place)))
                .map(link -> new IHyperlink[] {link})
                .orElse(null);
    }

    /** Goes to the definition of the name at the caret; whether there is one. */
    boolean open() {
        var place = definition(editor.edited().caret());
        place.ifPresent(this::go);
        return place.isPresent();
    }

    private Optional<Place> definition(int offset) {
        return services.askNow(editor.edited(), PATIENCE, (given, resource) -> given.navigation().definition(resource, offset))
                .flatMap(found -> found);
    }

    private void go(Place place) {
        editor.getSite().getService(InstalledTexts.class).file(place.file().toString()).ifPresent(file -> go(file, place));
    }

    private void go(Path file, Place place) {
        if (file.equals(editor.path().toAbsolutePath().normalize())) {
            editor.selectAndReveal(place.span().offset(), place.span().length());
        } else {
            PathOpener.reveal(file, place.span().offset(), place.span().length(), editor.getSite().getPage());
        }
    }

    private static Optional<IRegion> word(String text, int offset) {
        int start = offset;
        int end = offset;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return start < end ? Optional.of(new Region(start, end - start)) : Optional.empty();
    }

    private IHyperlink link(IRegion region, Place place) {
        return new IHyperlink() {
            @Override
            public IRegion getHyperlinkRegion() {
                return region;
            }

            @Override
            public String getTypeLabel() {
                return null;
            }

            @Override
            public String getHyperlinkText() {
                return "Go to where it is given";
            }

            @Override
            public void open() {
                go(place);
            }
        };
    }
}
