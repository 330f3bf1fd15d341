package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.parsing.StatementKeywords;
import org.parallax.model.Document;

/**
 * Reads a text a second time without the statement that is just being written: after a half-written statement the
 * parser often cannot recover, and what stands below is lost. The second reading is made when it is first needed and is
 * kept beside the text while one question is answered.
 */
final class SecondReading {

    private static final String MARK = "whole";

    private final Provider<XtextResource> resources;
    private final StatementKeywords keywords;

    @Inject
    SecondReading(Provider<XtextResource> resources, StatementKeywords keywords) {
        this.resources = resources;
        this.keywords = keywords;
    }

    /**
     * Answers a question about a place in a text, with the second reading available if the syntax of the text breaks.
     */
    <T> T during(XtextResource resource, String text, int offset, Supplier<T> question) {
        if (!resource.getParseResult().hasSyntaxErrors() || resource.getResourceSet() == null) {
            return question.get();
        }
        var second = new Second(resource, HalfWritten.at(text, offset, keywords), resources);
        resource.eAdapters().add(second);
        try {
            return question.get();
        } finally {
            resource.eAdapters().remove(second);
            second.forget();
        }
    }

    /** The second reading of a text; empty if it is not being read twice. */
    Optional<Document> of(Resource resource) {
        return second(resource).flatMap(Second::document);
    }

    /** Makes elements below the half-written statement visible in the second reading, if there are any. */
    void makeNamesVisible(Resource resource) {
        second(resource).filter(second -> second.half.hasElementsBelow()).ifPresent(Second::document);
    }

    private static Optional<Second> second(Resource resource) {
        return Optional.ofNullable((Second) EcoreUtil.getExistingAdapter(resource, Second.class));
    }

    private static final class Second extends AdapterImpl {

        private final ResourceSet set;
        private final HalfWritten half;
        private final XtextResource whole;

        Second(XtextResource resource, HalfWritten half, Provider<XtextResource> resources) {
            this.set = resource.getResourceSet();
            this.half = half;
            this.whole = resources.get();
            whole.setURI(resource.getURI().appendQuery(MARK));
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Second.class;
        }

        /** Empty if the text nests too deep to be read. */
        Optional<Document> document() {
            if (!whole.isLoaded()) {
                set.getResources().add(whole);
                load();
            }
            return whole.getContents().stream().filter(Document.class::isInstance).map(Document.class::cast).findFirst();
        }

        private void load() {
            try {
                whole.load(new ByteArrayInputStream(half.left().getBytes(StandardCharsets.UTF_8)), Map.of());
            } catch (IOException e) {
                // Reading from memory cannot fail.
                throw new UncheckedIOException(e);
            }
        }

        void forget() {
            set.getResources().remove(whole);
        }
    }
}
