package org.parallax.workbench.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.ide.text.Span;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.InstalledTexts;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.files.PathOpener;

/**
 * Leads from a name to its definition: Ctrl and a click, or F3. The definition is searched in the background; an answer
 * that comes after the author has moved on is dropped.
 */
final class Definitions implements IHyperlinkDetector {

    private final ParallaxEditor editor;
    private final TextServices services;
    private final InstalledTexts texts;

    Definitions(ParallaxEditor editor, TextServices services) {
        this.editor = editor;
        this.services = services;
        this.texts = editor.getSite().getService(InstalledTexts.class);
    }

    private record Target(Path file, Span span) {}

    /** Every word that could be a name is a link; its definition is searched only when the link is followed. */
    @Override
    public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        var name = name(viewer.getDocument(), region.getOffset());
        return name.isPresent() ? new IHyperlink[] {link(name.get())} : null;
    }

    /** Goes to the definition of the name at an offset as soon as it is found, or says that there is none. */
    void open(int offset) {
        var asked = editor.edited();
        services.ask(asked, (given, resource) -> given.navigation().definition(resource, offset))
                .thenAccept(found -> find(asked, found.flatMap(place -> place)));
    }

    /** A text of an installed record is copied first, which takes its time. */
    private void find(DocumentSnapshot asked, Optional<Place> place) {
        Job.createSystem("Going to a definition", (ICoreRunnable) monitor -> {
            var target = place.flatMap(this::target);
            editor.onScreen(() -> go(asked, target));
        }).schedule();
    }

    private Optional<Target> target(Place place) {
        return texts.file(place.file().toString()).map(file -> new Target(file, place.span()));
    }

    private void go(DocumentSnapshot asked, Optional<Target> found) {
        var now = editor.edited();
        if (now.sameAs(asked) && now.caret() == asked.caret() && editor.getSite().getPage().getActiveEditor() == editor) {
            found.ifPresentOrElse(this::go, () -> editor.say("There is no name here, or nothing gives it."));
        }
    }

    private void go(Target place) {
        if (place.file().equals(editor.path().toAbsolutePath().normalize())) {
            editor.selectAndReveal(place.span().offset(), place.span().length());
        } else {
            PathOpener.reveal(place.file(), place.span().offset(), place.span().length(), editor.getSite().getPage());
        }
    }

    private Optional<IRegion> name(IDocument document, int offset) {
        try {
            var type = TextUtilities.getContentType(document, Partitions.PARTITIONING, offset, true);
            var line = document.getLineInformationOfOffset(offset);
            var text = document.get(line.getOffset(), line.getLength());
            return type.equals(IDocument.DEFAULT_CONTENT_TYPE)
                    ? name(text, offset - line.getOffset()).map(name -> new Region(line.getOffset() + name.getOffset(), name.getLength()))
                    : Optional.empty();
        } catch (BadLocationException e) {
            // The text has become shorter.
            return Optional.empty();
        }
    }

    private Optional<IRegion> name(String line, int at) {
        int start = at;
        int end = at;
        while (start > 0 && Character.isJavaIdentifierPart(line.charAt(start - 1))) {
            start--;
        }
        while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
            end++;
        }
        return start < end && Character.isJavaIdentifierStart(line.charAt(start)) && !editor.isKeyword(line.substring(start, end))
                ? Optional.of(new Region(start, end - start))
                : Optional.empty();
    }

    private IHyperlink link(IRegion name) {
        return new IHyperlink() {
            @Override
            public IRegion getHyperlinkRegion() {
                return name;
            }

            @Override
            public @Nullable String getTypeLabel() {
                return null;
            }

            @Override
            public String getHyperlinkText() {
                return "Go to where it is given";
            }

            @Override
            public void open() {
                Definitions.this.open(name.getOffset());
            }
        };
    }
}
