# ${header}

# Answers of data sources. Grafana Enterprise and Cloud only; others do not read it.
[caching]
enabled = ${view.caching?c}

# Dashboards for people who are not signed in. Up to Grafana 10 it was the feature toggle publicDashboards.
[public_dashboards]
enabled = ${view.publicDashboards?c}
<#if view.panelTitleSearch>

# Finds dashboards by the titles of their panels, too.
[feature_toggles]
panelTitleSearch = true
</#if>
<#if view.preinstall != "">

[plugins]
preinstall = ${view.preinstall}
</#if>
