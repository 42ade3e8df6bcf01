package dev.tocsin.model.scrape;

/** A place where targets are found. */
public sealed interface ServiceDiscovery
    permits StaticTargets, KubernetesDiscovery, OtherDiscovery {}
