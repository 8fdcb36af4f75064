package org.parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.ontology.Base;

/** A real server on a free port, over a dataset made of TriG. */
public final class SampleServer implements AutoCloseable {

  private final ParleyServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private SampleServer(ParleyServer server) {
    this.server = server;
  }

  /** Over the sample. */
  public static SampleServer start(Path directory) {
    load(directory, SampleServer.class.getResource("/sample.trig").toString());
    return serve(directory);
  }

  /** Over the sample and more TriG, in which the base is the default one. */
  public static SampleServer start(Path directory, String more) {
    load(directory, SampleServer.class.getResource("/sample.trig").toString());
    add(directory, more);
    return serve(directory);
  }

  /**
   * Over the sample and what {@code more.trig} adds: disagreements, shifts, maps, other scripts.
   */
  public static SampleServer startWithMore(Path directory) {
    load(directory, SampleServer.class.getResource("/sample.trig").toString());
    load(directory, SampleServer.class.getResource("/more.trig").toString());
    return serve(directory);
  }

  /** Over the sample and more TriG, with a configuration of its own. */
  public static SampleServer start(Path directory, String more, Path config) {
    load(directory, SampleServer.class.getResource("/sample.trig").toString());
    add(directory, more);
    return new SampleServer(
        ParleyServer.start(
            new Settings(directory, "127.0.0.1", 0, Base.DEFAULT, Optional.of(config)),
            line -> {}));
  }

  /** Over what is there. */
  public static SampleServer again(Path directory) {
    return serve(directory);
  }

  static SampleServer serve(Path directory) {
    return serve(directory, line -> {});
  }

  static SampleServer serve(Path directory, Consumer<String> progress) {
    return new SampleServer(ParleyServer.start(Settings.of(directory), progress));
  }

  static void update(Path directory, String update) {
    change(directory, dataset -> UpdateExec.dataset(dataset).update(update).execute());
  }

  static void add(Path directory, String trig) {
    change(
        directory,
        dataset -> RDFParser.fromString(trig, Lang.TRIG).base(Base.DEFAULT.iri()).parse(dataset));
  }

  private static void load(Path directory, String file) {
    change(directory, dataset -> RDFParser.source(file).parse(dataset));
  }

  /** Leaves the database to whoever opens it next. */
  private static void change(Path directory, Consumer<DatasetGraph> change) {
    Path database = directory.resolve("tdb2");
    database.toFile().mkdirs();
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
    Txn.executeWrite(dataset, () -> change.accept(dataset));
    TDBInternal.expel(dataset);
  }

  public URI address() {
    return server.address();
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<byte[]> bytes(String path, String... headers) {
    return send(client, request(path, headers).GET(), BodyHandlers.ofByteArray());
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path.substring(1)));
    return headers.length == 0 ? request : request.headers(headers);
  }

  /**
   * Sends what the server refuses without reading it, so that it may close the connection: over one
   * that no other request is given.
   */
  public HttpResponse<String> sendApart(HttpRequest.Builder request) {
    return send(HttpClient.newHttpClient(), request);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(client, request);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    return send(client, request, BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(
      HttpClient client, HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
