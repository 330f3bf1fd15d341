package org.parallax.app;

import com.google.inject.Module;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.app.backtest.Backtests;
import org.parallax.app.catalogue.Records;
import org.parallax.app.importing.EventImport;
import org.parallax.app.projecting.Projections;
import org.parallax.app.revision.EarlierVersion;
import org.parallax.app.source.SourceFinder;
import org.parallax.backtest.card.FoundCards;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.dsl.ide.retell.Retelling;
import org.parallax.dsl.loading.Workspace;
import org.parallax.projection.plugin.Defect;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.PluginLoader;

/**
 * Parallax as every host uses it. Make one and keep it: making the language takes about half a second, and
 * is put off until a file is loaded. Safe for several threads; the workspaces it hands out are not.
 */
public final class Parallax {

    /** Version of the program, as the build wrote it into this bundle and as manifests of results state it. */
    public static final String VERSION = ProgramVersion.read();

    private final InstalledTheories theories;
    private final Supplier<List<InstalledRecord>> records;
    private final ScoreCards cards;
    private final List<Defect> defects;
    private final Module services;
    private final SourceFinder finder = new SourceFinder();
    private @Nullable Language language;

    /** With the theories and records of a host. */
    public Parallax(InstalledTheories theories, Supplier<List<InstalledRecord>> records) {
        this(theories, records, binder -> { });
    }

    /** With the theories and records of a host, and services it adds to the language, such as an editor's. */
    public Parallax(InstalledTheories theories, Supplier<List<InstalledRecord>> records, Module services) {
        this(theories, records, FoundCards.of(theories), services);
    }

    /** With the plug-ins that a host found, and services it adds to the language, such as an editor's. */
    public Parallax(InstalledPlugins plugins, Module services) {
        this(plugins.theories(), plugins::records, new FoundCards(plugins.cards(), plugins.defects()), services);
    }

    private Parallax(
            InstalledTheories theories, Supplier<List<InstalledRecord>> records, FoundCards cards, Module services) {
        this.theories = theories;
        this.records = records;
        this.cards = cards.cards();
        this.defects = cards.defects();
        this.services = services;
    }

    /**
     * With the theories and records of the class path.
     *
     * @param installation the folder of the installation, if there is one, to tell of damaged jars in it
     * @throws IllegalStateException if two theories have one id, or two records one name, naming both
     */
    public static Parallax installed(Optional<Path> installation) {
        var damaged = installation.map(DroppedJars::new).map(DroppedJars::defects).orElse(List.of());
        return new Parallax(InstalledPlugins.distinct(PluginLoader.ofClassPath(), damaged), binder -> { });
    }

    /** What could not be used of the plug-ins and was left out, and why; empty when all is well. */
    public List<Defect> defects() {
        return defects;
    }

    /** The theories there are. */
    public InstalledTheories theories() {
        return theories;
    }

    /** What the theories have shown, from the cards that lie beside them. */
    public ScoreCards cards() {
        return cards;
    }

    /** Projects, compares and explains. */
    public Projections projections() {
        return new Projections(theories, cards, VERSION);
    }

    /** The records that plug-ins bring, by name; nothing of them is read, so that this takes no time. */
    public List<InstalledRecord> installedRecords() {
        return installed(RecordSort.RECORD);
    }

    /** The records, libraries or layers that plug-ins bring, by name; nothing of them is read either. */
    public List<InstalledRecord> installed(RecordSort sort) {
        return records.get().stream().filter(record -> record.sort() == sort).sorted(Comparator.comparing(InstalledRecord::name)).toList();
    }

    /** The records there are. */
    public Records records() {
        return new Records(language(), records.get());
    }

    /** Scores the theories against series, and plays replays. */
    public Backtests backtests() {
        return new Backtests(records(), theories, VERSION);
    }

    /** Imports tables of events into texts on the installed records. */
    public EventImport imports() {
        return new EventImport(language(), records.get());
    }

    /** The language, made when it is first asked for. */
    public synchronized Language language() {
        var made = language;
        if (made == null) {
            made = Language.with(new InstalledCatalog(theories), records, services);
            language = made;
        }
        return made;
    }

    /**
     * Loads and checks files, or all files under folders; the files beside them are read along. Files see
     * those of their own folder only, so that records of one name can stand in several.
     */
    public LoadedFiles load(List<Path> paths) {
        return load(paths, Map.of());
    }

    /** Loads and checks files as before, with layers added to what every scenario on their records says. */
    public LoadedFiles loadWith(List<String> layers, List<Path> paths) {
        return load(paths, Map.of(), layers);
    }

    /**
     * Loads and checks a file as if {@code copy}, which stands anywhere, did not exist: an earlier version beside a file would
     * tell all of its scenarios twice.
     */
    public LoadedFiles loadApart(List<String> layers, Path file, Path copy) {
        var files = language().newWorkspace();
        files.addLayers(layers);
        files.addBeside(file);
        files.remove(Workspace.uri(copy));
        files.add(file);
        return loaded(files, Workspace.uri(file), file.toString());
    }

    /** Loads and checks an earlier version of a file, with the files that stood beside it then and none that stand there now. */
    public LoadedFiles loadVersion(List<String> layers, EarlierVersion version) {
        var files = language().newWorkspace();
        files.addLayers(layers);
        version.beside().forEach(text -> files.put(uri(text), text.text(), text.place()));
        files.put(uri(version.file()), version.file().text(), version.file().place());
        return loaded(files, uri(version.file()), version.file().place());
    }

    /** Such files stand in a folder of their own, which is on no disk. */
    private static URI uri(EarlierVersion.EarlierText text) {
        return URI.createURI("earlier:/version/" + URI.encodeSegment(text.file(), false));
    }

    private static LoadedFiles loaded(Workspace files, URI file, String name) {
        return new LoadedFiles(List.of(new LoadedFiles.Folder(files, Map.of(file, name))), List.of(), () -> false);
    }

    /** Loads and checks files as before, but takes what editors hold of them or of files beside them in place of what is on disk. */
    public LoadedFiles load(List<Path> paths, Map<Path, String> held) {
        return load(paths, held, List.of());
    }

    private LoadedFiles load(List<Path> paths, Map<Path, String> held, List<String> layers) {
        var found = finder.find(paths);
        var byFolder = found.files().stream().collect(Collectors.groupingBy(
                Parallax::folderOf, LinkedHashMap::new, Collectors.toList()));
        return new LoadedFiles(byFolder.values().stream().map(asked -> folder(asked, held, layers)).toList(), found.problems(), () -> false);
    }

    private LoadedFiles.Folder folder(List<Path> asked, Map<Path, String> held, List<String> layers) {
        var files = language().newWorkspace();
        files.addLayers(layers);
        asked.forEach(files::addBeside);
        var names = new LinkedHashMap<URI, String>();
        for (var file : asked) {
            files.add(file);
            names.put(Workspace.uri(file), file.toString());
        }
        var folder = folderOf(asked.getFirst());
        held.forEach((file, text) -> {
            if (SourceFinder.isSource(file) && Objects.equals(folderOf(file), folder)) {
                files.put(Workspace.uri(file), text);
            }
        });
        return new LoadedFiles.Folder(files, names);
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }

    /**
     * Checks one file of a workspace that the caller keeps, and finds its scenarios. What is handed out is valid until
     * that workspace reads any text again.
     *
     * @param cancelled looked at often; once set, what is told is not complete and best thrown away
     */
    public LoadedFiles check(Workspace files, Path file, BooleanSupplier cancelled) {
        var asked = Map.of(Workspace.uri(file), file.toString());
        return new LoadedFiles(List.of(new LoadedFiles.Folder(files, asked)), List.of(), cancelled);
    }

    /** A text that is being written where {@code file} is or will be; the files beside it are read along. */
    public OpenDocument draft(Path file) {
        var files = language().newWorkspace();
        files.addBeside(file);
        return new OpenDocument(files, file, language().injector().getInstance(Retelling.class));
    }

    /** Loads and checks what an editor holds of a file, saved or not; the files beside it are read along. */
    public LoadedFiles loadEdited(Path file, String text, BooleanSupplier cancelled) {
        return draft(file).now(text, cancelled);
    }
}
