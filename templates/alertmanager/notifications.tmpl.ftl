{{/* ${header} */}}
<#list view.templates as template>
{{ define "${template.name}" }}${template.body}{{ end }}
</#list>
