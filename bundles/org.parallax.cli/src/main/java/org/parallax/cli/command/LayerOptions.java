package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.app.catalogue.OfferedLayer;
import org.parallax.app.catalogue.Records;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.Failure;
import picocli.CommandLine.Option;

/** Layers that a command adds to what scenarios say, or shows a record with. */
final class LayerOptions {

    @Option(names = "--with", paramLabel = "LAYER",
            description = "A layer of the record to count too, besides those any scenario chooses; may be given several times.")
    private List<String> layers = List.of();

    /**
     * Loads files with these layers.
     *
     * @throws Failure if no scenario of them is on the record of one of the layers, naming those there are
     */
    LoadedFiles load(Parallax parallax, List<Path> paths) {
        return load(parallax, layers -> parallax.loadWith(layers, paths));
    }

    /**
     * Loads files with these layers in some way.
     *
     * @throws Failure as above
     */
    LoadedFiles load(Parallax parallax, Function<List<String>, LoadedFiles> loading) {
        requireDistinct();
        var loaded = loading.apply(layers);
        var had = loaded.layers();
        layers.stream().filter(name -> !had.contains(name)).findFirst().ifPresent(name -> {
            throw unknown(name, loaded.records(), Stream.concat(loaded.layersBeside().stream(),
                    loaded.records().stream().flatMap(record -> installed(parallax.records(), record).stream())).distinct().sorted().toList());
        });
        return loaded;
    }

    /** Loads files with these layers, whether or not any of them is laid over one of their records. */
    LoadedFiles loadAny(Parallax parallax, List<Path> paths) {
        requireDistinct();
        return parallax.loadWith(layers, paths);
    }

    /**
     * Checks that each of these layers is one of those there are of a record.
     *
     * @throws Failure if one is not, naming those there are
     */
    void requireAmong(List<OfferedLayer> there, String record) {
        var names = there.stream().map(OfferedLayer::name).toList();
        layers.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw unknown(name, List.of(record), names);
        });
    }

    /**
     * Those of these layers that are laid over a record.
     *
     * @throws Failure if one of them is laid over none of the records
     */
    List<String> of(Records records, List<String> names) {
        requireDistinct();
        var all = new ArrayList<String>();
        names.forEach(record -> all.addAll(installed(records, record)));
        layers.stream().filter(name -> !all.contains(name)).findFirst().ifPresent(name -> {
            throw unknown(name, names, all);
        });
        return layers;
    }

    /** Their names, in the order given. */
    List<String> added() {
        return List.copyOf(layers);
    }

    private void requireDistinct() {
        layers.stream().filter(name -> Collections.frequency(layers, name) > 1).findFirst().ifPresent(name -> {
            throw Failure.usage("--with " + name + " is given twice; leave one out");
        });
    }

    private static List<String> installed(Records records, String record) {
        return records.layers(record).stream().map(OfferedLayer::name).toList();
    }

    private static Failure unknown(String name, List<String> records, List<String> there) {
        var of = records.isEmpty() ? "" : " of " + String.join(" or ", records);
        return Failure.usage("there is no layer " + name + of + (there.isEmpty() ? "; none is installed, and none stands beside the file"
                : LikelyName.suggestion(name, there) + " There is: " + String.join(", ", there)));
    }
}
