package org.parley.server.reconcile;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.server.discovery.Web;

/** What the service can do, as clients ask first. */
final class Manifest {

  private static final int PREVIEW_WIDTH = 420;
  private static final int PREVIEW_HEIGHT = 240;

  private Manifest() {}

  static JsonObject of(String title, Base base, Web web) {
    JsonObject manifest = new JsonObject();
    JsonArray versions = new JsonArray();
    versions.add("0.2");
    manifest.put("versions", versions);
    manifest.put("name", title + ": actors and places");
    manifest.put("identifierSpace", base.iri());
    manifest.put("schemaSpace", PARLEY.NS);
    manifest.put("documentation", web.at("/dataset"));
    JsonArray types = new JsonArray();
    for (EntityType type : EntityType.values()) {
      types.add(type.json());
    }
    manifest.put("defaultTypes", types);
    manifest.put("view", object("url", at(web, "/view?id={{id}}")));
    JsonObject preview = object("url", at(web, "/preview?id={{id}}"));
    preview.put("width", PREVIEW_WIDTH);
    preview.put("height", PREVIEW_HEIGHT);
    manifest.put("preview", preview);
    JsonObject suggest = new JsonObject();
    JsonObject entity = service(web, "/suggest/entity");
    entity.put("flyout_service_url", web.root().replaceAll("/$", ""));
    entity.put("flyout_service_path", ReconcileServlet.PATH + "/flyout/entity?id=${id}");
    suggest.put("entity", entity);
    suggest.put("type", service(web, "/suggest/type"));
    suggest.put("property", service(web, "/suggest/property"));
    manifest.put("suggest", suggest);
    JsonObject extend = new JsonObject();
    extend.put("propose_properties", service(web, "/extend/propose"));
    extend.put("property_settings", new JsonArray());
    manifest.put("extend", extend);
    return manifest;
  }

  private static JsonObject service(Web web, String path) {
    JsonObject service = object("service_url", web.root().replaceAll("/$", ""));
    service.put("service_path", ReconcileServlet.PATH + path);
    return service;
  }

  private static String at(Web web, String path) {
    return web.at(ReconcileServlet.PATH + path);
  }

  private static JsonObject object(String name, String value) {
    JsonObject object = new JsonObject();
    object.put(name, value);
    return object;
  }
}
