package org.parallax.dsl.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.InstalledRecords;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.AddedLayers;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.signs.ControlSigns;
import org.parallax.model.Document;

/**
 * The files in memory. Records that come with plug-ins are read when a file first names them, other files of a folder
 * when a name is missing; a file whose neighbour changed is linked again before it is looked at.
 */
final class ResourcePool {

    private final XtextResourceSet resources;
    private final InstalledRecords installed;
    private final ReadingListener readings;
    /** Installed records read so far, with what was wrong with them. */
    private final Map<String, List<String>> records = new LinkedHashMap<>();
    private final Set<URI> siblings = new HashSet<>();
    /** Files that a caller may have looked at, so that names in them may already be resolved. */
    private final Set<XtextResource> linked = new HashSet<>();
    private final Set<XtextResource> stale = new LinkedHashSet<>();

    ResourcePool(XtextResourceSet resources, IResourceFactory factory, InstalledRecords installed, ReadingListener readings) {
        this.resources = resources;
        this.installed = installed;
        this.readings = readings;
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        for (SourceKind kind : SourceKind.values()) {
            factories.put(kind.extension(), factory);
        }
    }

    void addLayers(List<String> layers) {
        AddedLayers.add(resources, layers);
    }

    Optional<XtextResource> get(URI file) {
        return Optional.ofNullable((XtextResource) resources.getResource(file, false));
    }

    void put(URI file, String given) {
        String text = ControlSigns.wellFormed(given);
        siblings.remove(file);
        XtextResource resource = get(file).orElseGet(() -> (XtextResource) resources.createResource(file));
        if (isRead(resource, text)) {
            return;
        }
        Exports before = Exports.of(resource);
        List<XtextResource> extending = linked.stream().filter(other -> other != resource)
                .filter(other -> ExtendedScenarios.of(other).anyMatch(extended -> extended.eResource() == resource)).toList();
        read(resource, text);
        if (!before.equals(Exports.of(resource)) || before.holdsRecord()) {
            othersAreStale(resource);
        } else {
            stale.addAll(extending);
        }
    }

    void remove(URI file) {
        get(file).ifPresent(resource -> {
            resource.unload();
            resources.getResources().remove(resource);
            linked.remove(resource);
            othersAreStale(resource);
        });
    }

    /** Reads what the files refer to and is missing, and links again the files whose neighbours changed. */
    void settle(Set<Path> besides) {
        readRecords();
        relinkStale();
        if (!besides.isEmpty() && isSomethingMissing() && readSiblings(besides)) {
            readRecords();
            relinkStale();
        }
        linked.addAll(ownResources());
    }

    /** What is wrong with the installed records a file names, in sentences. */
    List<String> troubles(URI file) {
        Set<String> names = new LinkedHashSet<>(AddedLayers.of(resources));
        get(file).ifPresent(resource -> names.addAll(NamedRecords.in(resource)));
        for (Document document : Headers.documents(resources).toList()) {
            if (names.contains(Headers.nameOf(document))) {
                names.addAll(NamedRecords.in(document.eResource()));
            }
        }
        return names.stream().flatMap(name -> records.getOrDefault(name, List.of()).stream()).toList();
    }

    boolean isInstalled(URI file) {
        return get(file).filter(InstalledFile::is).isPresent();
    }

    /** Files that were read, or could not be read, because a name was missing. */
    Set<URI> siblings() {
        return Set.copyOf(siblings);
    }

    /** Forgets a file that was read because a name was missing; it is read again when a name is missing next. */
    void forgetSibling(URI file) {
        if (siblings.remove(file)) {
            remove(file);
        }
    }

    /**
     * Whether a file holds this text already. Never true for an empty text: a file that cannot be read looks the same.
     */
    private static boolean isRead(XtextResource resource, String text) {
        return !text.isEmpty() && resource.isLoaded() && resource.getParseResult() != null
                && resource.getParseResult().getRootNode().getText().equals(text);
    }

    private void read(XtextResource resource, String text) {
        try {
            if (resource.isLoaded()) {
                resource.reparse(text);
            } else {
                resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
            }
        } catch (IOException e) {
            // Reading from memory cannot fail.
            throw new UncheckedIOException(e);
        }
        readings.parsed(resource.getURI());
    }

    private void readRecords() {
        Set<String> founded = new HashSet<>();
        for (XtextResource resource : ownResources()) {
            document(resource).filter(Headers::founds).map(Headers::nameOf).ifPresent(founded::add);
        }
        if (records.keySet().removeIf(founded::contains)) {
            founded.forEach(this::forgetRecord);
        }
        // What was read may itself name what is not read yet: a record its libraries, a layer its record.
        Set<String> unread = unread(founded);
        while (!unread.isEmpty()) {
            unread.forEach(name -> installed.named(name).stream().findFirst().ifPresent(this::readRecord));
            unread = unread(founded);
        }
    }

    /** What files name, or whoever reads them adds, that is installed and neither read nor founded by a file. */
    private Set<String> unread(Set<String> founded) {
        Set<String> names = new LinkedHashSet<>(AddedLayers.of(resources));
        resources.getResources().forEach(resource -> names.addAll(NamedRecords.in(resource)));
        names.removeIf(name -> founded.contains(name) || records.containsKey(name) || installed.named(name).isEmpty());
        return names;
    }

    /** A record of the folder replaces an installed one of the same name. */
    private void forgetRecord(String name) {
        List<Resource> gone = resources.getResources().stream().filter(InstalledFile::is)
                .filter(r -> document(r).map(Headers::nameOf).filter(name::equals).isPresent()).toList();
        resources.getResources().removeAll(gone);
        stale.addAll(linked);
    }

    private void readRecord(InstalledRecord record) {
        List<String> troubles = new ArrayList<>();
        for (URL url : record.files()) {
            switch (TextFile.read(url)) {
                case TextFile.Text text -> {
                    URI uri = URI.createURI(url.toString());
                    XtextResource resource = (XtextResource) resources.createResource(uri);
                    InstalledFile.mark(resource);
                    read(resource, text.text());
                }
                case TextFile.Refused refused -> troubles.add("The installed record " + record.name() + ": " + refused.message());
            }
        }
        records.put(record.name(), troubles);
        stale.addAll(linked);
    }

    private boolean readSiblings(Set<Path> besides) {
        boolean any = false;
        for (Path path : besides) {
            URI uri = Workspace.uri(path);
            if (siblings.add(uri) && get(uri).isEmpty() && TextFile.read(path) instanceof TextFile.Text text) {
                XtextResource resource = (XtextResource) resources.createResource(uri);
                read(resource, text.text());
                othersAreStale(resource);
                any = true;
            }
        }
        return any;
    }

    private boolean isSomethingMissing() {
        linked.addAll(ownResources());
        return ownResources().stream().filter(r -> !siblings.contains(r.getURI())).anyMatch(resource -> {
            EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
            return resource.getErrors().stream().anyMatch(e -> e instanceof AbstractDiagnostic d
                    && IssueCode.UNKNOWN_NAME.name().equals(d.getCode()));
        });
    }

    private List<XtextResource> ownResources() {
        return resources.getResources().stream().filter(r -> !InstalledFile.is(r))
                .filter(XtextResource.class::isInstance).map(XtextResource.class::cast).toList();
    }

    private void othersAreStale(XtextResource changed) {
        linked.stream().filter(other -> other != changed).forEach(stale::add);
    }

    private void relinkStale() {
        for (XtextResource resource : List.copyOf(stale)) {
            if (resource.getResourceSet() != null && resource.isLoaded()) {
                resource.getCache().clear(resource);
                resource.relink();
                readings.relinked(resource.getURI());
            }
        }
        stale.clear();
    }

    private static Optional<Document> document(Resource resource) {
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        return root instanceof Document document ? Optional.of(document) : Optional.empty();
    }
}
